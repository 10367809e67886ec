class Window:
    def __init__(self, pattern):
        self.missing = {}
        for letter in pattern:
            self.missing[letter] = self.missing.get(letter, 0) + 1
        self.matched = 0

    def add(self, letter):
        if letter in self.missing:
            self.missing[letter] -= 1
            if self.missing[letter] == 0:
                self.matched += 1

    def remove(self, letter):
        if letter in self.missing:
            if self.missing[letter] == 0:
                self.matched -= 1
            self.missing[letter] += 1

    def is_anagram(self):
        return self.matched == len(self.missing)


def find_anagrams(text, pattern):
    window = Window(pattern)
    indices = []
    for end in range(len(text)):
        window.add(text[end])
        if end >= len(pattern):
            window.remove(text[end - len(pattern)])
        if window.is_anagram():
            indices.append(end - len(pattern) + 1)
    return indices
