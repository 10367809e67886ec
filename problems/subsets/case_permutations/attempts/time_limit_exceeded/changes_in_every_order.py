"""Changes the letters in every order, and keeps one of each string that comes out."""


def case_permutations(text):
    found = set()
    places = [i for i, char in enumerate(text) if char.isalpha()]

    def change(current, left):
        found.add(current)
        for i in left:
            changed = current[:i] + current[i].swapcase() + current[i + 1 :]
            change(changed, [j for j in left if j != i])

    change(text, places)
    return list(found)
