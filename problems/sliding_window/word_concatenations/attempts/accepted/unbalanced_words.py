from collections import Counter


def word_concatenations(text, words):
    size, count = len(words[0]), len(words)
    matches = [False] * len(text)
    for offset in range(size):
        balance = Counter(words)
        wrong = len(balance)
        for number, index in enumerate(range(offset, len(text) - size + 1, size)):
            piece = text[index : index + size]
            balance[piece] -= 1
            if balance[piece] == 0:
                wrong -= 1
            elif balance[piece] == -1:
                wrong += 1
            if number >= count:
                gone = text[index - size * count : index - size * count + size]
                balance[gone] += 1
                if balance[gone] == 0:
                    wrong -= 1
                elif balance[gone] == 1:
                    wrong += 1
            if wrong == 0:
                matches[index - size * (count - 1)] = True
    return [index for index, match in enumerate(matches) if match]
