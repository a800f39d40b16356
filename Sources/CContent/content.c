#include "CContent.h"

// A new file is added twice: its bytes here, its row in the table below. A test finds forgotten ones.

static const unsigned char customer_en_objections_yarn[] = {
#embed "customer/en/objections.yarn"
};
static const unsigned char customer_en_reactions_yarn[] = {
#embed "customer/en/reactions.yarn"
};
static const unsigned char customer_en_talk_yarn[] = {
#embed "customer/en/talk.yarn"
};
static const unsigned char customer_zh_objections_yarn[] = {
#embed "customer/zh/objections.yarn"
};
static const unsigned char customer_zh_reactions_yarn[] = {
#embed "customer/zh/reactions.yarn"
};
static const unsigned char customer_zh_talk_yarn[] = {
#embed "customer/zh/talk.yarn"
};
static const unsigned char demo_en_txt[] = {
#embed "demo/en.txt"
};
static const unsigned char demo_zh_txt[] = {
#embed "demo/zh.txt"
};
static const unsigned char diagnostics_PB001_md[] = {
#embed "diagnostics/PB001.md"
};
static const unsigned char diagnostics_PB002_md[] = {
#embed "diagnostics/PB002.md"
};
static const unsigned char diagnostics_PB003_md[] = {
#embed "diagnostics/PB003.md"
};
static const unsigned char diagnostics_PB004_md[] = {
#embed "diagnostics/PB004.md"
};
static const unsigned char diagnostics_PB005_md[] = {
#embed "diagnostics/PB005.md"
};
static const unsigned char diagnostics_PB006_md[] = {
#embed "diagnostics/PB006.md"
};
static const unsigned char diagnostics_PB007_md[] = {
#embed "diagnostics/PB007.md"
};
static const unsigned char diagnostics_PB008_md[] = {
#embed "diagnostics/PB008.md"
};
static const unsigned char diagnostics_PB009_md[] = {
#embed "diagnostics/PB009.md"
};
static const unsigned char diagnostics_PB010_md[] = {
#embed "diagnostics/PB010.md"
};
static const unsigned char diagnostics_PB011_md[] = {
#embed "diagnostics/PB011.md"
};
static const unsigned char diagnostics_PB012_md[] = {
#embed "diagnostics/PB012.md"
};
static const unsigned char diagnostics_PB013_md[] = {
#embed "diagnostics/PB013.md"
};
static const unsigned char diagnostics_PB014_md[] = {
#embed "diagnostics/PB014.md"
};
static const unsigned char diagnostics_PB015_md[] = {
#embed "diagnostics/PB015.md"
};
static const unsigned char diagnostics_PB016_md[] = {
#embed "diagnostics/PB016.md"
};
static const unsigned char diagnostics_PB017_md[] = {
#embed "diagnostics/PB017.md"
};
static const unsigned char diagnostics_PB018_md[] = {
#embed "diagnostics/PB018.md"
};
static const unsigned char diagnostics_PB019_md[] = {
#embed "diagnostics/PB019.md"
};
static const unsigned char diagnostics_PB020_md[] = {
#embed "diagnostics/PB020.md"
};
static const unsigned char diagnostics_PB021_md[] = {
#embed "diagnostics/PB021.md"
};
static const unsigned char diagnostics_PB022_md[] = {
#embed "diagnostics/PB022.md"
};
static const unsigned char diagnostics_PB023_md[] = {
#embed "diagnostics/PB023.md"
};
static const unsigned char diagnostics_PB024_md[] = {
#embed "diagnostics/PB024.md"
};
static const unsigned char diagnostics_PB025_md[] = {
#embed "diagnostics/PB025.md"
};
static const unsigned char diagnostics_PB026_md[] = {
#embed "diagnostics/PB026.md"
};
static const unsigned char diagnostics_PB027_md[] = {
#embed "diagnostics/PB027.md"
};
static const unsigned char diagnostics_PB028_md[] = {
#embed "diagnostics/PB028.md"
};
static const unsigned char diagnostics_PB029_md[] = {
#embed "diagnostics/PB029.md"
};
static const unsigned char diagnostics_PB030_md[] = {
#embed "diagnostics/PB030.md"
};
static const unsigned char diagnostics_YL0001_md[] = {
#embed "diagnostics/YL0001.md"
};
static const unsigned char diagnostics_YL0002_md[] = {
#embed "diagnostics/YL0002.md"
};
static const unsigned char diagnostics_YL0003_md[] = {
#embed "diagnostics/YL0003.md"
};
static const unsigned char diagnostics_YL0004_md[] = {
#embed "diagnostics/YL0004.md"
};
static const unsigned char diagnostics_YL0005_md[] = {
#embed "diagnostics/YL0005.md"
};
static const unsigned char diagnostics_YL0006_md[] = {
#embed "diagnostics/YL0006.md"
};
static const unsigned char diagnostics_YL0007_md[] = {
#embed "diagnostics/YL0007.md"
};
static const unsigned char diagnostics_YL0008_md[] = {
#embed "diagnostics/YL0008.md"
};
static const unsigned char diagnostics_YL0009_md[] = {
#embed "diagnostics/YL0009.md"
};
static const unsigned char diagnostics_YL0010_md[] = {
#embed "diagnostics/YL0010.md"
};
static const unsigned char diagnostics_YL0011_md[] = {
#embed "diagnostics/YL0011.md"
};
static const unsigned char diagnostics_YL0012_md[] = {
#embed "diagnostics/YL0012.md"
};
static const unsigned char diagnostics_YL0013_md[] = {
#embed "diagnostics/YL0013.md"
};
static const unsigned char diagnostics_YL0015_md[] = {
#embed "diagnostics/YL0015.md"
};
static const unsigned char diagnostics_YL0016_md[] = {
#embed "diagnostics/YL0016.md"
};
static const unsigned char diagnostics_YL0017_md[] = {
#embed "diagnostics/YL0017.md"
};
static const unsigned char diagnostics_YS0001_md[] = {
#embed "diagnostics/YS0001.md"
};
static const unsigned char diagnostics_YS0002_md[] = {
#embed "diagnostics/YS0002.md"
};
static const unsigned char diagnostics_YS0003_md[] = {
#embed "diagnostics/YS0003.md"
};
static const unsigned char diagnostics_YS0004_md[] = {
#embed "diagnostics/YS0004.md"
};
static const unsigned char diagnostics_YS0005_md[] = {
#embed "diagnostics/YS0005.md"
};
static const unsigned char diagnostics_YS0006_md[] = {
#embed "diagnostics/YS0006.md"
};
static const unsigned char diagnostics_YS0007_md[] = {
#embed "diagnostics/YS0007.md"
};
static const unsigned char diagnostics_YS0008_md[] = {
#embed "diagnostics/YS0008.md"
};
static const unsigned char diagnostics_YS0010_md[] = {
#embed "diagnostics/YS0010.md"
};
static const unsigned char diagnostics_YS0011_md[] = {
#embed "diagnostics/YS0011.md"
};
static const unsigned char diagnostics_YS0012_md[] = {
#embed "diagnostics/YS0012.md"
};
static const unsigned char diagnostics_YS0013_md[] = {
#embed "diagnostics/YS0013.md"
};
static const unsigned char diagnostics_YS0014_md[] = {
#embed "diagnostics/YS0014.md"
};
static const unsigned char diagnostics_YS0015_md[] = {
#embed "diagnostics/YS0015.md"
};
static const unsigned char diagnostics_YS0016_md[] = {
#embed "diagnostics/YS0016.md"
};
static const unsigned char diagnostics_YS0017_md[] = {
#embed "diagnostics/YS0017.md"
};
static const unsigned char diagnostics_YS0018_md[] = {
#embed "diagnostics/YS0018.md"
};
static const unsigned char diagnostics_YS0019_md[] = {
#embed "diagnostics/YS0019.md"
};
static const unsigned char diagnostics_YS0020_md[] = {
#embed "diagnostics/YS0020.md"
};
static const unsigned char diagnostics_YS0021_md[] = {
#embed "diagnostics/YS0021.md"
};
static const unsigned char diagnostics_YS0022_md[] = {
#embed "diagnostics/YS0022.md"
};
static const unsigned char diagnostics_YS0027_md[] = {
#embed "diagnostics/YS0027.md"
};
static const unsigned char diagnostics_YS0028_md[] = {
#embed "diagnostics/YS0028.md"
};
static const unsigned char diagnostics_YS0029_md[] = {
#embed "diagnostics/YS0029.md"
};
static const unsigned char diagnostics_YS0030_md[] = {
#embed "diagnostics/YS0030.md"
};
static const unsigned char diagnostics_YS0031_md[] = {
#embed "diagnostics/YS0031.md"
};
static const unsigned char diagnostics_YS0032_md[] = {
#embed "diagnostics/YS0032.md"
};
static const unsigned char diagnostics_YS0033_md[] = {
#embed "diagnostics/YS0033.md"
};
static const unsigned char diagnostics_YS0035_md[] = {
#embed "diagnostics/YS0035.md"
};
static const unsigned char diagnostics_YS0037_md[] = {
#embed "diagnostics/YS0037.md"
};
static const unsigned char diagnostics_YS0038_md[] = {
#embed "diagnostics/YS0038.md"
};
static const unsigned char diagnostics_YS0039_md[] = {
#embed "diagnostics/YS0039.md"
};
static const unsigned char diagnostics_YS0040_md[] = {
#embed "diagnostics/YS0040.md"
};
static const unsigned char diagnostics_YS0042_md[] = {
#embed "diagnostics/YS0042.md"
};
static const unsigned char diagnostics_YS0043_md[] = {
#embed "diagnostics/YS0043.md"
};
static const unsigned char diagnostics_YS0044_md[] = {
#embed "diagnostics/YS0044.md"
};
static const unsigned char diagnostics_YS0045_md[] = {
#embed "diagnostics/YS0045.md"
};
static const unsigned char diagnostics_YS0046_md[] = {
#embed "diagnostics/YS0046.md"
};
static const unsigned char diagnostics_YS0048_md[] = {
#embed "diagnostics/YS0048.md"
};
static const unsigned char diagnostics_YS0050_md[] = {
#embed "diagnostics/YS0050.md"
};
static const unsigned char diagnostics_YS0051_md[] = {
#embed "diagnostics/YS0051.md"
};
static const unsigned char diagnostics_YS0052_md[] = {
#embed "diagnostics/YS0052.md"
};
static const unsigned char diagnostics_YS0053_md[] = {
#embed "diagnostics/YS0053.md"
};
static const unsigned char diagnostics_YS0060_md[] = {
#embed "diagnostics/YS0060.md"
};
static const unsigned char diagnostics_YS0061_md[] = {
#embed "diagnostics/YS0061.md"
};
static const unsigned char diagnostics_YS0062_md[] = {
#embed "diagnostics/YS0062.md"
};
static const unsigned char diagnostics_YS0063_md[] = {
#embed "diagnostics/YS0063.md"
};
static const unsigned char diagnostics_YS0064_md[] = {
#embed "diagnostics/YS0064.md"
};
static const unsigned char playbooks_key_account_close_yaml[] = {
#embed "playbooks/key-account/close.yaml"
};
static const unsigned char playbooks_key_account_dealer_yaml[] = {
#embed "playbooks/key-account/dealer.yaml"
};
static const unsigned char playbooks_key_account_fit_yaml[] = {
#embed "playbooks/key-account/fit.yaml"
};
static const unsigned char playbooks_key_account_limits_yaml[] = {
#embed "playbooks/key-account/limits.yaml"
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
static const unsigned char scenarios_en_boss_prefers_another_testplan[] = {
#embed "scenarios/en/boss-prefers-another.testplan"
};
static const unsigned char scenarios_en_boss_prefers_another_yarn[] = {
#embed "scenarios/en/boss-prefers-another.yarn"
};
static const unsigned char scenarios_en_brand_doubt_testplan[] = {
#embed "scenarios/en/brand-doubt.testplan"
};
static const unsigned char scenarios_en_brand_doubt_yarn[] = {
#embed "scenarios/en/brand-doubt.yarn"
};
static const unsigned char scenarios_en_budget_frozen_testplan[] = {
#embed "scenarios/en/budget-frozen.testplan"
};
static const unsigned char scenarios_en_budget_frozen_yarn[] = {
#embed "scenarios/en/budget-frozen.yarn"
};
static const unsigned char scenarios_en_closing_step_by_step_testplan[] = {
#embed "scenarios/en/closing-step-by-step.testplan"
};
static const unsigned char scenarios_en_closing_step_by_step_yarn[] = {
#embed "scenarios/en/closing-step-by-step.yarn"
};
static const unsigned char scenarios_en_extra_demands_testplan[] = {
#embed "scenarios/en/extra-demands.testplan"
};
static const unsigned char scenarios_en_extra_demands_yarn[] = {
#embed "scenarios/en/extra-demands.yarn"
};
static const unsigned char scenarios_en_first_visit_testplan[] = {
#embed "scenarios/en/first-visit.testplan"
};
static const unsigned char scenarios_en_first_visit_yarn[] = {
#embed "scenarios/en/first-visit.yarn"
};
static const unsigned char scenarios_en_needs_analysis_testplan[] = {
#embed "scenarios/en/needs-analysis.testplan"
};
static const unsigned char scenarios_en_needs_analysis_yarn[] = {
#embed "scenarios/en/needs-analysis.yarn"
};
static const unsigned char scenarios_en_persuasion_script_testplan[] = {
#embed "scenarios/en/persuasion-script.testplan"
};
static const unsigned char scenarios_en_persuasion_script_yarn[] = {
#embed "scenarios/en/persuasion-script.yarn"
};
static const unsigned char scenarios_en_present_supplier_testplan[] = {
#embed "scenarios/en/present-supplier.testplan"
};
static const unsigned char scenarios_en_present_supplier_yarn[] = {
#embed "scenarios/en/present-supplier.yarn"
};
static const unsigned char scenarios_en_price_objection_testplan[] = {
#embed "scenarios/en/price-objection.testplan"
};
static const unsigned char scenarios_en_price_objection_yarn[] = {
#embed "scenarios/en/price-objection.yarn"
};
static const unsigned char scenarios_guide_en_md[] = {
#embed "scenarios/guide.en.md"
};
static const unsigned char scenarios_guide_zh_md[] = {
#embed "scenarios/guide.zh.md"
};
static const unsigned char scenarios_language_en_md[] = {
#embed "scenarios/language.en.md"
};
static const unsigned char scenarios_language_zh_md[] = {
#embed "scenarios/language.zh.md"
};
static const unsigned char scenarios_template_en_testplan[] = {
#embed "scenarios/template.en.testplan"
};
static const unsigned char scenarios_template_en_yarn[] = {
#embed "scenarios/template.en.yarn"
};
static const unsigned char scenarios_template_zh_testplan[] = {
#embed "scenarios/template.zh.testplan"
};
static const unsigned char scenarios_template_zh_yarn[] = {
#embed "scenarios/template.zh.yarn"
};
static const unsigned char scenarios_zh_boss_prefers_another_testplan[] = {
#embed "scenarios/zh/boss-prefers-another.testplan"
};
static const unsigned char scenarios_zh_boss_prefers_another_yarn[] = {
#embed "scenarios/zh/boss-prefers-another.yarn"
};
static const unsigned char scenarios_zh_brand_doubt_testplan[] = {
#embed "scenarios/zh/brand-doubt.testplan"
};
static const unsigned char scenarios_zh_brand_doubt_yarn[] = {
#embed "scenarios/zh/brand-doubt.yarn"
};
static const unsigned char scenarios_zh_budget_frozen_testplan[] = {
#embed "scenarios/zh/budget-frozen.testplan"
};
static const unsigned char scenarios_zh_budget_frozen_yarn[] = {
#embed "scenarios/zh/budget-frozen.yarn"
};
static const unsigned char scenarios_zh_closing_step_by_step_testplan[] = {
#embed "scenarios/zh/closing-step-by-step.testplan"
};
static const unsigned char scenarios_zh_closing_step_by_step_yarn[] = {
#embed "scenarios/zh/closing-step-by-step.yarn"
};
static const unsigned char scenarios_zh_extra_demands_testplan[] = {
#embed "scenarios/zh/extra-demands.testplan"
};
static const unsigned char scenarios_zh_extra_demands_yarn[] = {
#embed "scenarios/zh/extra-demands.yarn"
};
static const unsigned char scenarios_zh_first_visit_testplan[] = {
#embed "scenarios/zh/first-visit.testplan"
};
static const unsigned char scenarios_zh_first_visit_yarn[] = {
#embed "scenarios/zh/first-visit.yarn"
};
static const unsigned char scenarios_zh_needs_analysis_testplan[] = {
#embed "scenarios/zh/needs-analysis.testplan"
};
static const unsigned char scenarios_zh_needs_analysis_yarn[] = {
#embed "scenarios/zh/needs-analysis.yarn"
};
static const unsigned char scenarios_zh_persuasion_script_testplan[] = {
#embed "scenarios/zh/persuasion-script.testplan"
};
static const unsigned char scenarios_zh_persuasion_script_yarn[] = {
#embed "scenarios/zh/persuasion-script.yarn"
};
static const unsigned char scenarios_zh_present_supplier_testplan[] = {
#embed "scenarios/zh/present-supplier.testplan"
};
static const unsigned char scenarios_zh_present_supplier_yarn[] = {
#embed "scenarios/zh/present-supplier.yarn"
};
static const unsigned char scenarios_zh_price_objection_testplan[] = {
#embed "scenarios/zh/price-objection.testplan"
};
static const unsigned char scenarios_zh_price_objection_yarn[] = {
#embed "scenarios/zh/price-objection.yarn"
};
static const unsigned char scoring_rubric_json[] = {
#embed "scoring/rubric.json"
};
static const unsigned char texts_en_txt[] = {
#embed "texts/en.txt"
};
static const unsigned char texts_zh_txt[] = {
#embed "texts/zh.txt"
};
static const unsigned char tour_en_txt[] = {
#embed "tour/en.txt"
};
static const unsigned char tour_zh_txt[] = {
#embed "tour/zh.txt"
};

#define ROW(path, bytes) {path, bytes, sizeof(bytes)}

static const struct content_file files[] = {
  ROW("customer/en/objections.yarn", customer_en_objections_yarn),
  ROW("customer/en/reactions.yarn", customer_en_reactions_yarn),
  ROW("customer/en/talk.yarn", customer_en_talk_yarn),
  ROW("customer/zh/objections.yarn", customer_zh_objections_yarn),
  ROW("customer/zh/reactions.yarn", customer_zh_reactions_yarn),
  ROW("customer/zh/talk.yarn", customer_zh_talk_yarn),
  ROW("demo/en.txt", demo_en_txt),
  ROW("demo/zh.txt", demo_zh_txt),
  ROW("diagnostics/PB001.md", diagnostics_PB001_md),
  ROW("diagnostics/PB002.md", diagnostics_PB002_md),
  ROW("diagnostics/PB003.md", diagnostics_PB003_md),
  ROW("diagnostics/PB004.md", diagnostics_PB004_md),
  ROW("diagnostics/PB005.md", diagnostics_PB005_md),
  ROW("diagnostics/PB006.md", diagnostics_PB006_md),
  ROW("diagnostics/PB007.md", diagnostics_PB007_md),
  ROW("diagnostics/PB008.md", diagnostics_PB008_md),
  ROW("diagnostics/PB009.md", diagnostics_PB009_md),
  ROW("diagnostics/PB010.md", diagnostics_PB010_md),
  ROW("diagnostics/PB011.md", diagnostics_PB011_md),
  ROW("diagnostics/PB012.md", diagnostics_PB012_md),
  ROW("diagnostics/PB013.md", diagnostics_PB013_md),
  ROW("diagnostics/PB014.md", diagnostics_PB014_md),
  ROW("diagnostics/PB015.md", diagnostics_PB015_md),
  ROW("diagnostics/PB016.md", diagnostics_PB016_md),
  ROW("diagnostics/PB017.md", diagnostics_PB017_md),
  ROW("diagnostics/PB018.md", diagnostics_PB018_md),
  ROW("diagnostics/PB019.md", diagnostics_PB019_md),
  ROW("diagnostics/PB020.md", diagnostics_PB020_md),
  ROW("diagnostics/PB021.md", diagnostics_PB021_md),
  ROW("diagnostics/PB022.md", diagnostics_PB022_md),
  ROW("diagnostics/PB023.md", diagnostics_PB023_md),
  ROW("diagnostics/PB024.md", diagnostics_PB024_md),
  ROW("diagnostics/PB025.md", diagnostics_PB025_md),
  ROW("diagnostics/PB026.md", diagnostics_PB026_md),
  ROW("diagnostics/PB027.md", diagnostics_PB027_md),
  ROW("diagnostics/PB028.md", diagnostics_PB028_md),
  ROW("diagnostics/PB029.md", diagnostics_PB029_md),
  ROW("diagnostics/PB030.md", diagnostics_PB030_md),
  ROW("diagnostics/YL0001.md", diagnostics_YL0001_md),
  ROW("diagnostics/YL0002.md", diagnostics_YL0002_md),
  ROW("diagnostics/YL0003.md", diagnostics_YL0003_md),
  ROW("diagnostics/YL0004.md", diagnostics_YL0004_md),
  ROW("diagnostics/YL0005.md", diagnostics_YL0005_md),
  ROW("diagnostics/YL0006.md", diagnostics_YL0006_md),
  ROW("diagnostics/YL0007.md", diagnostics_YL0007_md),
  ROW("diagnostics/YL0008.md", diagnostics_YL0008_md),
  ROW("diagnostics/YL0009.md", diagnostics_YL0009_md),
  ROW("diagnostics/YL0010.md", diagnostics_YL0010_md),
  ROW("diagnostics/YL0011.md", diagnostics_YL0011_md),
  ROW("diagnostics/YL0012.md", diagnostics_YL0012_md),
  ROW("diagnostics/YL0013.md", diagnostics_YL0013_md),
  ROW("diagnostics/YL0015.md", diagnostics_YL0015_md),
  ROW("diagnostics/YL0016.md", diagnostics_YL0016_md),
  ROW("diagnostics/YL0017.md", diagnostics_YL0017_md),
  ROW("diagnostics/YS0001.md", diagnostics_YS0001_md),
  ROW("diagnostics/YS0002.md", diagnostics_YS0002_md),
  ROW("diagnostics/YS0003.md", diagnostics_YS0003_md),
  ROW("diagnostics/YS0004.md", diagnostics_YS0004_md),
  ROW("diagnostics/YS0005.md", diagnostics_YS0005_md),
  ROW("diagnostics/YS0006.md", diagnostics_YS0006_md),
  ROW("diagnostics/YS0007.md", diagnostics_YS0007_md),
  ROW("diagnostics/YS0008.md", diagnostics_YS0008_md),
  ROW("diagnostics/YS0010.md", diagnostics_YS0010_md),
  ROW("diagnostics/YS0011.md", diagnostics_YS0011_md),
  ROW("diagnostics/YS0012.md", diagnostics_YS0012_md),
  ROW("diagnostics/YS0013.md", diagnostics_YS0013_md),
  ROW("diagnostics/YS0014.md", diagnostics_YS0014_md),
  ROW("diagnostics/YS0015.md", diagnostics_YS0015_md),
  ROW("diagnostics/YS0016.md", diagnostics_YS0016_md),
  ROW("diagnostics/YS0017.md", diagnostics_YS0017_md),
  ROW("diagnostics/YS0018.md", diagnostics_YS0018_md),
  ROW("diagnostics/YS0019.md", diagnostics_YS0019_md),
  ROW("diagnostics/YS0020.md", diagnostics_YS0020_md),
  ROW("diagnostics/YS0021.md", diagnostics_YS0021_md),
  ROW("diagnostics/YS0022.md", diagnostics_YS0022_md),
  ROW("diagnostics/YS0027.md", diagnostics_YS0027_md),
  ROW("diagnostics/YS0028.md", diagnostics_YS0028_md),
  ROW("diagnostics/YS0029.md", diagnostics_YS0029_md),
  ROW("diagnostics/YS0030.md", diagnostics_YS0030_md),
  ROW("diagnostics/YS0031.md", diagnostics_YS0031_md),
  ROW("diagnostics/YS0032.md", diagnostics_YS0032_md),
  ROW("diagnostics/YS0033.md", diagnostics_YS0033_md),
  ROW("diagnostics/YS0035.md", diagnostics_YS0035_md),
  ROW("diagnostics/YS0037.md", diagnostics_YS0037_md),
  ROW("diagnostics/YS0038.md", diagnostics_YS0038_md),
  ROW("diagnostics/YS0039.md", diagnostics_YS0039_md),
  ROW("diagnostics/YS0040.md", diagnostics_YS0040_md),
  ROW("diagnostics/YS0042.md", diagnostics_YS0042_md),
  ROW("diagnostics/YS0043.md", diagnostics_YS0043_md),
  ROW("diagnostics/YS0044.md", diagnostics_YS0044_md),
  ROW("diagnostics/YS0045.md", diagnostics_YS0045_md),
  ROW("diagnostics/YS0046.md", diagnostics_YS0046_md),
  ROW("diagnostics/YS0048.md", diagnostics_YS0048_md),
  ROW("diagnostics/YS0050.md", diagnostics_YS0050_md),
  ROW("diagnostics/YS0051.md", diagnostics_YS0051_md),
  ROW("diagnostics/YS0052.md", diagnostics_YS0052_md),
  ROW("diagnostics/YS0053.md", diagnostics_YS0053_md),
  ROW("diagnostics/YS0060.md", diagnostics_YS0060_md),
  ROW("diagnostics/YS0061.md", diagnostics_YS0061_md),
  ROW("diagnostics/YS0062.md", diagnostics_YS0062_md),
  ROW("diagnostics/YS0063.md", diagnostics_YS0063_md),
  ROW("diagnostics/YS0064.md", diagnostics_YS0064_md),
  ROW("playbooks/key-account/close.yaml", playbooks_key_account_close_yaml),
  ROW("playbooks/key-account/dealer.yaml", playbooks_key_account_dealer_yaml),
  ROW("playbooks/key-account/fit.yaml", playbooks_key_account_fit_yaml),
  ROW("playbooks/key-account/limits.yaml", playbooks_key_account_limits_yaml),
  ROW("playbooks/key-account/needs.yaml", playbooks_key_account_needs_yaml),
  ROW("playbooks/key-account/objections.yaml", playbooks_key_account_objections_yaml),
  ROW("playbooks/key-account/open.yaml", playbooks_key_account_open_yaml),
  ROW("playbooks/key-account/playbook.yaml", playbooks_key_account_playbook_yaml),
  ROW("playbooks/key-account/prepare.yaml", playbooks_key_account_prepare_yaml),
  ROW("playbooks/key-account/proposals.yaml", playbooks_key_account_proposals_yaml),
  ROW("playbooks/key-account/solve.yaml", playbooks_key_account_solve_yaml),
  ROW("scenarios/en/boss-prefers-another.testplan", scenarios_en_boss_prefers_another_testplan),
  ROW("scenarios/en/boss-prefers-another.yarn", scenarios_en_boss_prefers_another_yarn),
  ROW("scenarios/en/brand-doubt.testplan", scenarios_en_brand_doubt_testplan),
  ROW("scenarios/en/brand-doubt.yarn", scenarios_en_brand_doubt_yarn),
  ROW("scenarios/en/budget-frozen.testplan", scenarios_en_budget_frozen_testplan),
  ROW("scenarios/en/budget-frozen.yarn", scenarios_en_budget_frozen_yarn),
  ROW("scenarios/en/closing-step-by-step.testplan", scenarios_en_closing_step_by_step_testplan),
  ROW("scenarios/en/closing-step-by-step.yarn", scenarios_en_closing_step_by_step_yarn),
  ROW("scenarios/en/extra-demands.testplan", scenarios_en_extra_demands_testplan),
  ROW("scenarios/en/extra-demands.yarn", scenarios_en_extra_demands_yarn),
  ROW("scenarios/en/first-visit.testplan", scenarios_en_first_visit_testplan),
  ROW("scenarios/en/first-visit.yarn", scenarios_en_first_visit_yarn),
  ROW("scenarios/en/needs-analysis.testplan", scenarios_en_needs_analysis_testplan),
  ROW("scenarios/en/needs-analysis.yarn", scenarios_en_needs_analysis_yarn),
  ROW("scenarios/en/persuasion-script.testplan", scenarios_en_persuasion_script_testplan),
  ROW("scenarios/en/persuasion-script.yarn", scenarios_en_persuasion_script_yarn),
  ROW("scenarios/en/present-supplier.testplan", scenarios_en_present_supplier_testplan),
  ROW("scenarios/en/present-supplier.yarn", scenarios_en_present_supplier_yarn),
  ROW("scenarios/en/price-objection.testplan", scenarios_en_price_objection_testplan),
  ROW("scenarios/en/price-objection.yarn", scenarios_en_price_objection_yarn),
  ROW("scenarios/guide.en.md", scenarios_guide_en_md),
  ROW("scenarios/guide.zh.md", scenarios_guide_zh_md),
  ROW("scenarios/language.en.md", scenarios_language_en_md),
  ROW("scenarios/language.zh.md", scenarios_language_zh_md),
  ROW("scenarios/template.en.testplan", scenarios_template_en_testplan),
  ROW("scenarios/template.en.yarn", scenarios_template_en_yarn),
  ROW("scenarios/template.zh.testplan", scenarios_template_zh_testplan),
  ROW("scenarios/template.zh.yarn", scenarios_template_zh_yarn),
  ROW("scenarios/zh/boss-prefers-another.testplan", scenarios_zh_boss_prefers_another_testplan),
  ROW("scenarios/zh/boss-prefers-another.yarn", scenarios_zh_boss_prefers_another_yarn),
  ROW("scenarios/zh/brand-doubt.testplan", scenarios_zh_brand_doubt_testplan),
  ROW("scenarios/zh/brand-doubt.yarn", scenarios_zh_brand_doubt_yarn),
  ROW("scenarios/zh/budget-frozen.testplan", scenarios_zh_budget_frozen_testplan),
  ROW("scenarios/zh/budget-frozen.yarn", scenarios_zh_budget_frozen_yarn),
  ROW("scenarios/zh/closing-step-by-step.testplan", scenarios_zh_closing_step_by_step_testplan),
  ROW("scenarios/zh/closing-step-by-step.yarn", scenarios_zh_closing_step_by_step_yarn),
  ROW("scenarios/zh/extra-demands.testplan", scenarios_zh_extra_demands_testplan),
  ROW("scenarios/zh/extra-demands.yarn", scenarios_zh_extra_demands_yarn),
  ROW("scenarios/zh/first-visit.testplan", scenarios_zh_first_visit_testplan),
  ROW("scenarios/zh/first-visit.yarn", scenarios_zh_first_visit_yarn),
  ROW("scenarios/zh/needs-analysis.testplan", scenarios_zh_needs_analysis_testplan),
  ROW("scenarios/zh/needs-analysis.yarn", scenarios_zh_needs_analysis_yarn),
  ROW("scenarios/zh/persuasion-script.testplan", scenarios_zh_persuasion_script_testplan),
  ROW("scenarios/zh/persuasion-script.yarn", scenarios_zh_persuasion_script_yarn),
  ROW("scenarios/zh/present-supplier.testplan", scenarios_zh_present_supplier_testplan),
  ROW("scenarios/zh/present-supplier.yarn", scenarios_zh_present_supplier_yarn),
  ROW("scenarios/zh/price-objection.testplan", scenarios_zh_price_objection_testplan),
  ROW("scenarios/zh/price-objection.yarn", scenarios_zh_price_objection_yarn),
  ROW("scoring/rubric.json", scoring_rubric_json),
  ROW("texts/en.txt", texts_en_txt),
  ROW("texts/zh.txt", texts_zh_txt),
  ROW("tour/en.txt", tour_en_txt),
  ROW("tour/zh.txt", tour_zh_txt),
};

const struct content_file *content_files(void) { return files; }

size_t content_file_count(void) { return sizeof(files) / sizeof(files[0]); }
