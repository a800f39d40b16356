#!/usr/bin/env python3
"""Makes the manual pages: prose written by hand, with the commands as the program declares them.

    pages.py --version 0.1.0 --date 2026-11-25 FOLDER < dump.json

reads what `spar --experimental-dump-help` prints, and writes man1/*.1 (English) and zh/man1/*.1
into FOLDER. A page is a file here such as spar.en.1; these lines of it are filled in:

    .\\" @commands         every subcommand; one with a page of its own in a line
    .\\" @arguments        what a command without subcommands takes
    .\\" @arguments NAME   what the subcommand of that name takes, described by hand
    .\\" @options          the options that all commands share
    @VERSION@, @DATE@

A command with a file of its own, such as spar-scenario.en.1, gets a page of its own.
"""

import argparse
import json
import pathlib
import re
import sys

# The scripts' folder stays as it is in the sources.
sys.dont_write_bytecode = True
from chinese import breakable  # noqa: E402

SOURCES = pathlib.Path(__file__).resolve().parent
LANGUAGES = {"en": "man1", "zh": "zh/man1"}
# What the argument parser itself says; everything else is said in both languages at its place.
PARSER_WORDS = {
    "Show the version.": "显示版本。",
    "Show help information.": "显示帮助。",
    "Show subcommand help information.": "显示命令的帮助。",
}
WORDS = {
    "en": {"default": "Default: {}.", "values": "One of: {}.", "comma": ", ", "space": " ",
           "own page": "See {}."},
    "zh": {"default": "默认：{}。", "values": "可选：{}。", "comma": "、", "space": "",
           "own page": "见 {}。"},
}


def in_language(text, language):
    """The part of a text in one language: it holds English and then, after a stop, Chinese."""
    text = (text or "").strip()
    if text in PARSER_WORDS:
        return PARSER_WORDS[text] if language == "zh" else text
    chinese = re.search(r"[\u2e80-\u9fff]", text)
    start = text.rfind(". ", 0, chinese.start()) if chinese else -1
    if start < 0:
        return text
    return text[start + 2:] if language == "zh" else text[:start + 1]


def paragraphs_in_language(text, language):
    """The paragraphs of a longer text; one that is only in the other language when none is not."""
    paragraphs = [line.strip() for line in (text or "").split("\n") if line.strip()]
    is_chinese = [len(re.findall(r"[\u2e80-\u9fff]", line)) * 4 > len(line) for line in paragraphs]
    wanted = [p for p, chinese in zip(paragraphs, is_chinese) if chinese == (language == "zh")]
    return wanted or paragraphs


def escaped(text):
    """Text as roff takes it literally."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("'", "\\(aq")
    return "\\&" + text if text.startswith(".") else text


def prose(text):
    """Text in which `words` between grave accents are set bold."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        parts = [text]
    line = "".join(
        f"\\fB{escaped(part)}\\fR" if index % 2 else escaped(part)
        for index, part in enumerate(parts))
    # What is longer than a word may be broken behind its commas.
    return re.sub(r"\S{30,}", lambda word: re.sub(r",(?=\S)", r",\\:", word[0]), line)


def option_names(argument):
    """-o, --output, as they are typed."""
    dashes = {"short": "-", "long": "--", "longWithSingleDash": "-"}
    return [dashes[name["kind"]] + name["name"] for name in argument.get("names", [])]


def value_name(argument):
    return argument["valueName"].upper()


def usage(argument):
    """An argument in the line of a command: [--json], ACCOUNT, [--step STEP]."""
    if argument["kind"] == "positional":
        words = f"\\fI{escaped(value_name(argument))}\\fR"
    else:
        words = f"\\fB{escaped(option_names(argument)[-1])}\\fR"
        if argument["kind"] == "option":
            words += f"\\ \\fI{escaped(value_name(argument))}\\fR"
    if argument["isRepeating"]:
        words += "\\ ..."
    return f"[{words}]" if argument["isOptional"] else words


def entry(argument, language):
    """An argument with what it is for, as an item of a list."""
    if argument["kind"] == "positional":
        tag = f"\\fI{escaped(value_name(argument))}\\fR"
    else:
        tag = ", ".join(f"\\fB{escaped(name)}\\fR" for name in option_names(argument))
        if argument["kind"] == "option":
            tag += f" \\fI{escaped(value_name(argument))}\\fR"
    words = WORDS[language]
    sentences = [in_language(argument.get("abstract"), language)]
    if argument.get("allValues"):
        sentences.append(words["values"].format(words["comma"].join(argument["allValues"])))
    if argument.get("defaultValue"):
        sentences.append(words["default"].format(argument["defaultValue"]))
    return [".TP", tag, prose(words["space"].join(filter(None, sentences))) or "\\&"]


def shown(things):
    return [thing for thing in things if thing.get("shouldDisplay", True)]


def leaves(command):
    """The commands below one that have none below them."""
    below = command.get("subcommands", [])
    return [leaf for child in below for leaf in leaves(child)] if below else [command]


def shared_options(root):
    """The options that every command takes, in the order of declaration."""
    commands = [leaf for leaf in leaves(root) if leaf["commandName"] != "help"]
    everywhere = [{str(option_names(a)) for a in leaf["arguments"]} for leaf in commands]
    common = set.intersection(*everywhere)
    return [a for a in shown(commands[0]["arguments"])
            if a["kind"] != "positional" and str(option_names(a)) in common]


class Pages:
    """The pages of one program."""

    def __init__(self, root, version, date):
        self.root = root
        self.values = {"@VERSION@": version, "@DATE@": date}
        self.shared = shared_options(root)
        self.shared_names = {str(option_names(a)) for a in self.shared}

    def write(self, folder):
        for language, place in LANGUAGES.items():
            directory = folder / place
            directory.mkdir(parents=True, exist_ok=True)
            for page, command in self.with_pages(language):
                (directory / f"{page}.1").write_text(
                    self.page(page, command, language), encoding="utf-8")

    def with_pages(self, language):
        """The names and commands of the pages there are; a page without a command is a mistake."""
        commands = {"spar": self.root}
        for child in self.root["subcommands"]:
            commands[f"spar-{child['commandName']}"] = child
        found = sorted(path.name[:-len(f".{language}.1")] for path in SOURCES.glob(f"*.{language}.1"))
        strange = [name for name in found if name not in commands]
        if strange:
            sys.exit(f"pages.py: no such command: {', '.join(strange)} ({SOURCES})")
        return [(name, commands[name]) for name in found]

    def page(self, name, command, language):
        lines = []
        source = (SOURCES / f"{name}.{language}.1").read_text(encoding="utf-8")
        told = set()
        for line in source.splitlines():
            arguments = re.fullmatch(r'\.\\" @arguments ?(.*)', line)
            if line == '.\\" @commands':
                told = {leaf["commandName"] for leaf in leaves(command)}
                lines += self.commands(command, language)
            elif line == '.\\" @options':
                lines += [part for a in self.shared for part in entry(a, language)]
            elif arguments:
                leaf = self.below(command, arguments[1], name)
                told.add(leaf["commandName"])
                lines += self.arguments(leaf, language)
            else:
                for mark, value in self.values.items():
                    line = line.replace(mark, value)
                lines.append(line)
        untold = {leaf["commandName"] for leaf in leaves(command)} - told
        if untold:
            sys.exit(f"pages.py: {name}.{language}.1 leaves out {', '.join(sorted(untold))}")
        if language == "zh":
            lines = list(breakable(lines))
        return "\n".join(lines) + "\n"

    @staticmethod
    def below(command, name, page):
        """A command's subcommand, or itself when no name is given."""
        found = [c for c in command.get("subcommands", []) if c["commandName"] == name]
        if name and not found:
            sys.exit(f"pages.py: no such command: {page.replace('-', ' ')} {name}")
        return found[0] if name else command

    def own(self, command):
        """The options and then the operands that are a command's own."""
        own = [a for a in shown(command["arguments"])
               if str(option_names(a)) not in self.shared_names or a["kind"] == "positional"]
        return ([a for a in own if a["kind"] != "positional"]
                + [a for a in own if a["kind"] == "positional"])

    def arguments(self, command, language):
        return [line for a in self.own(command) if a.get("abstract") for line in entry(a, language)]

    def commands(self, command, language):
        own_pages = {name for name, _ in self.with_pages(language)}
        lines = []
        for child in shown(command["subcommands"]):
            lines += self.command(child, ["spar"] if command is self.root else
                                  ["spar", command["commandName"]], language, own_pages)
        return lines

    def command(self, command, above, language, own_pages):
        words = above + [command["commandName"]]
        name = "-".join(words)
        below = [c for c in shown(command.get("subcommands", []))]
        if below and name not in own_pages:
            return [line for child in below
                    for line in self.command(child, words, language, own_pages)]
        invocation = f"\\fB{escaped(' '.join(words))}\\fR"
        if name in own_pages:
            takes = ["\\fICOMMAND\\fR"] if below else [
                "[\\fIOPTIONS\\fR]"] + [usage(a) for a in self.own(command)
                                        if a["kind"] == "positional"]
        else:
            takes = [usage(a) for a in self.own(command)]
        lines = [".SS " + quoted(" ".join([invocation] + takes))]
        lines.append(prose(in_language(command.get("abstract"), language)))
        if name in own_pages:
            page = f"\\fB{escaped(name)}\\fR(1)"
            return lines + [WORDS[language]["own page"].format(page)]
        for paragraph in paragraphs_in_language(command.get("discussion"), language):
            lines += [".PP", prose(paragraph)]
        return lines + self.arguments(command, language)


def quoted(words):
    return '"' + words.replace('"', '\\(dq') + '"'


def main():
    parser = argparse.ArgumentParser(description="Makes the manual pages of Spar.")
    parser.add_argument("--version", required=True)
    parser.add_argument("--date", required=True)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    dump = json.load(sys.stdin.buffer)
    if dump.get("serializationVersion") != 0:
        sys.exit("pages.py: the program describes its commands in a form that is not known here")
    Pages(dump["command"], options.version, options.date).write(options.folder)


if __name__ == "__main__":
    main()
