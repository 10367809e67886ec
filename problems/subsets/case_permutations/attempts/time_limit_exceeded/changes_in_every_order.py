"""Changes the letters in every order, and keeps each resulting string once."""


def case_permutations(text):
    found = set()
    indices = [i for i, char in enumerate(text) if char.isalpha()]

    def change(current, left):
        found.add(current)
        for i in left:
            changed = current[:i] + current[i].swapcase() + current[i + 1 :]
            change(changed, [j for j in left if j != i])

    change(text, indices)
    return list(found)
