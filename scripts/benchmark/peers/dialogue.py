"""Plays a six-turn dialogue in two dialogue engines from PyPI, for comparison with Spar's."""

import json
import time

from bink.story import Story
from rivescript import RiveScript



def turn(number):
    """A line and two options, the second never available, in compiled Ink."""
    choice = ["ev", "str", "^您是和哪一款比的？", "/str", "/ev", {"*": f"0.c-{number}", "flg": 20}]
    other = ["ev", "str", "^我给您打折。", "/str", {"VAR?": "trust"}, 1000, ">", "/ev"]
    return [f"^客户 第 {number} 回，还是贵，差 ", "ev", {"VAR?": "gap"}, "out", "/ev", "^ 万。", "\n",
            *choice, *other, {"*": f"0.c-{number}", "flg": 21}]


def ink_story():
    named = {"#f": 5}
    for number in range(1, 7):
        grow = ["ev", {"VAR?": "trust"}, 5, "+", {"VAR=": "trust", "re": True}, "/ev"]
        named[f"c-{number}"] = ["\n", *grow, {"->": f"0.g-{number}"}, {"#f": 5}]
        rest = turn(number + 1) if number < 6 else ["done"]
        named[f"g-{number}"] = [*rest, {"#f": 5}]
    first = ["ev", 40, {"VAR=": "trust"}, 2, {"VAR=": "gap"}, "/ev", "end", None]
    root = [[*turn(1), named], "done", {"global decl": first}]
    return json.dumps({"inkVersion": 21, "root": root, "listDefs": {}})


RIVE = "! version = 2.0\n" + "".join(
    f"+ turn {turn}\n- 第 {turn} 回，还是贵，差 <get gap> 万。<add trust=5>\n\n"
    for turn in range(1, 7)
)


def ink(dialogues):
    compiled = ink_story()
    turns = 0
    start = time.perf_counter()
    for _ in range(dialogues):
        story = Story(compiled)
        while True:
            while story.can_continue():
                story.cont()
            if not len(story.get_current_choices()):
                break
            story.choose_choice_index(0)
            turns += 1
    assert turns == dialogues * 6
    return turns / (time.perf_counter() - start)


def rive(dialogues):
    bot = RiveScript(utf8=True)
    bot.stream(RIVE)
    bot.sort_replies()
    bot.set_uservar("rep", "gap", "2")
    bot.set_uservar("rep", "trust", "40")
    start = time.perf_counter()
    for _ in range(dialogues):
        for turn in range(1, 7):
            bot.reply("rep", f"turn {turn}")
    return dialogues * 6 / (time.perf_counter() - start)


print(f"scripts\tsix-turn dialogue, bink\t{ink(1000):.0f} turns a second, loading included\t")
print(f"scripts\tsix turns, rivescript\t{rive(1000):.0f} turns a second\t")
