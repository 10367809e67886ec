from itertools import pairwise


def alien_dictionary(words: list[str]) -> str:
    after: dict[str, set[str]] = {letter: set() for word in words for letter in word}
    for word, following in pairwise(words):
        for letter, other in zip(word, following):
            if letter != other:
                after[letter].add(other)
                break
        else:
            if len(word) > len(following):
                return ""
    blocked = {letter: 0 for letter in after}
    for others in after.values():
        for other in others:
            blocked[other] += 1
    alphabet = [letter for letter in after if blocked[letter] == 0]
    for letter in alphabet:  # grows while it is walked over: it is the queue, too
        for other in after[letter]:
            blocked[other] -= 1
            if blocked[other] == 0:
                alphabet.append(other)
    return "".join(alphabet) if len(alphabet) == len(after) else ""
