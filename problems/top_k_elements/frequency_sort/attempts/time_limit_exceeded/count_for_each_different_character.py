"""Goes through the whole text once for every different character."""


def frequency_sort(text):
    different = sorted(set(text), key=text.count, reverse=True)
    return "".join(character * text.count(character) for character in different)
