import Glibc

MainActor.assumeIsolated {
  exit(Probe(environment: Probe.processEnvironment()).run())
}
