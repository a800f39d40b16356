"""Chinese lines as roff has to have them."""

import re

CHINESE = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·"
PUNCTUATION = "，。、；：？！”’“‘"
NO_LINE_ENDS_WITH = "“‘（《【("
NO_LINE_BEGINS_WITH = "，。、；：？！”’）》】…—·),.;:?!%"


def breakable(lines):
    """Chinese lines as roff has to have them: it takes a text without spaces for one long word,
    and puts a space in the place of a line's end."""
    is_example = is_name = is_tag = False
    for line, following in zip(lines, lines[1:] + [""]):
        if line.startswith(".SH"):
            is_name = line == ".SH 名称"
        if line in (".EX", ".EE"):
            is_example = line == ".EX"
        # The line of the name goes into the index of the manual as it stands.
        if not is_example and not is_name:
            if not line.startswith((".", "'")):
                line = with_breaks(line)
            if not is_tag and runs_on(line, following):
                may = may_break(spoken(line)[-1], spoken(following)[0])
                line += ("\\:" if may else "") + "\\c"
        # What a list explains stands apart from the explanation.
        is_tag = line == ".TP"
        yield line


def spoken(line):
    """What a line says; None for a request other than one that sets words in a font."""
    if re.match(r"\.[BIR]{1,2} ", line):
        return line.split(" ", 1)[1].strip('"')
    return None if line.startswith((".", "'")) else re.sub(r"^(\\f.|\\&)+", "", line)


def runs_on(line, following):
    """Whether no space belongs between two lines."""
    before, after = spoken(line), spoken(following)
    if not before or not after:
        return False
    last, first = before[-1], after[0]
    return (is_chinese(last) and is_chinese(first)) or last in PUNCTUATION or first in PUNCTUATION


def is_chinese(character):
    return bool(re.match(f"[{CHINESE}]", character))


def with_breaks(line):
    # A character, with the escapes that stand before it and belong to it.
    pieces = re.findall(r"(?:\\f.|\\&)*(?:\\\(..|\\[^f(&]|[^\\])|(?:\\f.|\\&)+$", line)
    made = ""
    last = ""
    for piece in pieces:
        character = re.sub(r"\\f.|\\&", "", piece)
        if may_break(last, character):
            made += "\\:"
        made += piece
        last = character or last
    return made


def may_break(before, after):
    """Whether a line may end between two characters."""
    if before in ("", " ") or after in ("", " "):
        return False
    if before in NO_LINE_ENDS_WITH or after in NO_LINE_BEGINS_WITH:
        return False
    return is_chinese(before) or is_chinese(after)
