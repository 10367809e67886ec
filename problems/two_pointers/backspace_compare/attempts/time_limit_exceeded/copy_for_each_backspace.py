"""Copies the text for each key."""


def backspace_compare(first, second):
    texts = []
    for keys in (first, second):
        text = ""
        for key in keys:
            if key == "#":
                text = text[:-1]
            else:
                text = "".join((text, key))
        texts.append(text)
    return texts[0] == texts[1]
