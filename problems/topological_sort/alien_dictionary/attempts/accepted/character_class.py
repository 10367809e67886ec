class Character:
    def __init__(self, name):
        self.name = name
        self.after = set()
        self.before = 0


def collect_characters(words):
    characters = {}
    for word in words:
        for name in word:
            if name not in characters:
                characters[name] = Character(name)
    return characters


def first_difference(first, second):
    for i in range(min(len(first), len(second))):
        if first[i] != second[i]:
            return i
    return -1


def alien_dictionary(words):
    characters = collect_characters(words)
    for i in range(1, len(words)):
        first = words[i - 1]
        second = words[i]
        index = first_difference(first, second)
        if index == -1:
            if len(first) > len(second):
                return ""
            continue
        smaller = characters[first[index]]
        larger = characters[second[index]]
        if larger not in smaller.after:
            smaller.after.add(larger)
            larger.before += 1
    free = [character for character in characters.values() if character.before == 0]
    alphabet = ""
    while free:
        character = free.pop()
        alphabet += character.name
        for other in character.after:
            other.before -= 1
            if other.before == 0:
                free.append(other)
    return alphabet if len(alphabet) == len(characters) else ""
