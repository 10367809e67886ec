"""Goes through the whole text once for every character."""


def frequency_sort(text):
    return "".join(sorted(text, key=lambda character: (-text.count(character), character)))
