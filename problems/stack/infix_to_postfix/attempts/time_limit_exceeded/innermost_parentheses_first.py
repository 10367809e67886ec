"""Replaces the innermost parentheses, searching from the start each time."""

LEVELS = ("^", "*/", "+-")


def infix_to_postfix(tokens):
    items = [token if token in {*"+-*/^()"} else [token] for token in tokens]
    while ")" in items:
        end = items.index(")")
        start = end
        while items[start] != "(":
            start -= 1
            if start < 0:
                raise ValueError("a ) lacks its (")
        items[start : end + 1] = [joined(items[start + 1 : end])]
    if "(" in items:
        raise ValueError("a ( lacks its )")
    return joined(items)


def joined(items):
    for level in LEVELS:
        places = [i for i, item in enumerate(items) if isinstance(item, str) and item in level]
        while places:
            i = places.pop() if level == "^" else places.pop(0)
            items[i - 1 : i + 2] = [items[i - 1] + items[i + 1] + [items[i]]]
            if level != "^":
                places = [place - 2 for place in places]
    return items[0]
