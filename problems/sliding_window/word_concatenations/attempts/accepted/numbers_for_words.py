from collections import deque


def word_concatenations(text, words):
    size = len(words[0])
    number = {}
    box = []
    for word in words:
        if word not in number:
            number[word] = len(box)
            box.append(0)
        box[number[word]] += 1
    known = [number.get(text[i : i + size], -1) for i in range(len(text) - size + 1)]
    places = []
    for cut in range(size):
        window = deque()
        left = box[:]
        for place in range(cut, len(known), size):
            word = known[place]
            if word < 0:
                window.clear()
                left = box[:] if place + size < len(known) and known[place + size] >= 0 else left
                continue
            while left[word] == 0:
                left[window.popleft()] += 1
            left[word] -= 1
            window.append(word)
            if len(window) == len(words):
                places.append(place - size * (len(words) - 1))
    places.sort()
    return places
