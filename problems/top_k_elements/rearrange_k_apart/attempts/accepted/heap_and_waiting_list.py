from heapq import heappop, heappush


class Character:
    def __init__(self, name, count):
        self.name = name
        self.count = count

    def __lt__(self, other):
        return self.count > other.count


def count_characters(text):
    characters = {}
    for name in text:
        if name not in characters:
            characters[name] = Character(name, 0)
        characters[name].count += 1
    return characters


def rearrange_k_apart(text, k):
    if k <= 1:
        return text
    heap = []
    for character in count_characters(text).values():
        heappush(heap, character)
    waiting = []
    first = 0
    result = []
    while heap:
        character = heappop(heap)
        result.append(character.name)
        character.count -= 1
        waiting.append(character)
        if len(waiting) - first == k:
            ready = waiting[first]
            first += 1
            if ready.count > 0:
                heappush(heap, ready)
    return "".join(result) if len(result) == len(text) else ""
