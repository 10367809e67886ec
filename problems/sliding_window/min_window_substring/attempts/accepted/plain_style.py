class Window:
    def __init__(self, pattern):
        self.need = {}
        for character in pattern:
            self.need[character] = self.need.get(character, 0) + 1
        self.have = {}
        self.complete = 0

    def add(self, character):
        self.have[character] = self.have.get(character, 0) + 1
        if character in self.need and self.have[character] == self.need[character]:
            self.complete += 1

    def remove(self, character):
        if character in self.need and self.have[character] == self.need[character]:
            self.complete -= 1
        self.have[character] -= 1

    def is_complete(self):
        return self.complete == len(self.need)


def min_window_substring(text, pattern):
    window = Window(pattern)
    best_start, best_length = -1, float("inf")
    left = 0
    for right in range(len(text)):
        window.add(text[right])
        while window.is_complete():
            if right - left + 1 < best_length:
                best_start, best_length = left, right - left + 1
            window.remove(text[left])
            left += 1
    return "" if best_start == -1 else text[best_start : best_start + best_length]
