"""Never rubs out the last character that stands."""


def typed(keys):
    text = []
    for key in keys:
        if key != "#":
            text.append(key)
        elif len(text) > 1:
            text.pop()
    return text


def backspace_compare(first, second):
    return typed(first) == typed(second)
