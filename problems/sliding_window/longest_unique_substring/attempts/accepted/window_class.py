from collections import deque


class Window:
    def __init__(self):
        self.queue = deque()
        self.inside = set()

    def push(self, character):
        while character in self.inside:
            self.inside.discard(self.queue.popleft())
        self.queue.append(character)
        self.inside.add(character)


def longest_unique_substring(text):
    window = Window()
    best = 0
    for character in text:
        window.push(character)
        best = max(best, len(window.queue))
    return best
