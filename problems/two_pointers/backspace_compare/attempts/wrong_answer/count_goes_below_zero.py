"""Lets a backspace on an empty text wait for the next character."""


def typed(keys):
    text, owed = [], 0
    for key in keys:
        if key == "#":
            if text:
                text.pop()
            else:
                owed += 1
        elif owed:
            owed -= 1
        else:
            text.append(key)
    return text


def backspace_compare(first, second):
    return typed(first) == typed(second)
