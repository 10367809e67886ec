"""Stops at a digit instead of continuing after it."""


def case_permutations(text):
    found = [text]

    def change(i, current):
        if i == len(current) or current[i].isdigit():
            return
        changed = current[:i] + current[i].swapcase() + current[i + 1 :]
        found.append(changed)
        change(i + 1, current)
        change(i + 1, changed)

    change(0, text)
    return found
