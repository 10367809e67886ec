from functools import cmp_to_key


class Entry:
    def __init__(self, character):
        self.character = character
        self.count = 0


def compare(one, other):
    return other.count - one.count


def count_characters(text):
    entries = {}
    for character in text:
        if character not in entries:
            entries[character] = Entry(character)
        entries[character].count += 1
    return list(entries.values())


def frequency_sort(text):
    answer = ""
    for entry in sorted(count_characters(text), key=cmp_to_key(compare)):
        for _ in range(entry.count):
            answer += entry.character
    return answer
