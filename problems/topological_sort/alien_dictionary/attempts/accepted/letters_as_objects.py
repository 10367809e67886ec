class Letter:
    def __init__(self, name):
        self.name = name
        self.after = set()
        self.before = 0


def collect_letters(words):
    letters = {}
    for word in words:
        for name in word:
            if name not in letters:
                letters[name] = Letter(name)
    return letters


def first_difference(one, two):
    for i in range(min(len(one), len(two))):
        if one[i] != two[i]:
            return i
    return -1


def alien_dictionary(words):
    letters = collect_letters(words)
    for i in range(1, len(words)):
        one = words[i - 1]
        two = words[i]
        place = first_difference(one, two)
        if place == -1:
            if len(one) > len(two):
                return ""
            continue
        smaller = letters[one[place]]
        larger = letters[two[place]]
        if larger not in smaller.after:
            smaller.after.add(larger)
            larger.before += 1
    free = [letter for letter in letters.values() if letter.before == 0]
    alphabet = ""
    while free:
        letter = free.pop()
        alphabet += letter.name
        for other in letter.after:
            other.before -= 1
            if other.before == 0:
                free.append(other)
    return alphabet if len(alphabet) == len(letters) else ""
