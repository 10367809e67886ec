"""Returns only strings in which some letter has changed, unless there is no letter."""


def case_permutations(text):
    found = []

    def change(start, current):
        for i in range(start, len(current)):
            if current[i].isalpha():
                changed = current[:i] + current[i].swapcase() + current[i + 1 :]
                found.append(changed)
                change(i + 1, changed)

    change(0, text)
    return found or [text]
