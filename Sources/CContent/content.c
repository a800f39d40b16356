#include "CContent.h"

// A new file is added twice: its bytes here, its row in the table below. A test finds forgotten ones.

static const unsigned char playbooks_key_account_close_yaml[] = {
#embed "playbooks/key-account/close.yaml"
};
static const unsigned char playbooks_key_account_dealer_yaml[] = {
#embed "playbooks/key-account/dealer.yaml"
};
static const unsigned char playbooks_key_account_fit_yaml[] = {
#embed "playbooks/key-account/fit.yaml"
};
static const unsigned char playbooks_key_account_needs_yaml[] = {
#embed "playbooks/key-account/needs.yaml"
};
static const unsigned char playbooks_key_account_objections_yaml[] = {
#embed "playbooks/key-account/objections.yaml"
};
static const unsigned char playbooks_key_account_open_yaml[] = {
#embed "playbooks/key-account/open.yaml"
};
static const unsigned char playbooks_key_account_playbook_yaml[] = {
#embed "playbooks/key-account/playbook.yaml"
};
static const unsigned char playbooks_key_account_prepare_yaml[] = {
#embed "playbooks/key-account/prepare.yaml"
};
static const unsigned char playbooks_key_account_proposals_yaml[] = {
#embed "playbooks/key-account/proposals.yaml"
};
static const unsigned char playbooks_key_account_solve_yaml[] = {
#embed "playbooks/key-account/solve.yaml"
};

#define ROW(path, bytes) {path, bytes, sizeof(bytes)}

static const struct content_file files[] = {
  ROW("playbooks/key-account/close.yaml", playbooks_key_account_close_yaml),
  ROW("playbooks/key-account/dealer.yaml", playbooks_key_account_dealer_yaml),
  ROW("playbooks/key-account/fit.yaml", playbooks_key_account_fit_yaml),
  ROW("playbooks/key-account/needs.yaml", playbooks_key_account_needs_yaml),
  ROW("playbooks/key-account/objections.yaml", playbooks_key_account_objections_yaml),
  ROW("playbooks/key-account/open.yaml", playbooks_key_account_open_yaml),
  ROW("playbooks/key-account/playbook.yaml", playbooks_key_account_playbook_yaml),
  ROW("playbooks/key-account/prepare.yaml", playbooks_key_account_prepare_yaml),
  ROW("playbooks/key-account/proposals.yaml", playbooks_key_account_proposals_yaml),
  ROW("playbooks/key-account/solve.yaml", playbooks_key_account_solve_yaml),
};

const struct content_file *content_files(void) { return files; }

size_t content_file_count(void) { return sizeof(files) / sizeof(files[0]); }
