"""Skips a backspace and the character before it, which may be a backspace itself."""


def backspace_compare(first, second):
    texts = []
    for keys in (first, second):
        text, i = [], len(keys) - 1
        while i >= 0:
            if keys[i] == "#":
                i -= 2
            else:
                text.append(keys[i])
                i -= 1
        texts.append(text)
    return texts[0] == texts[1]
