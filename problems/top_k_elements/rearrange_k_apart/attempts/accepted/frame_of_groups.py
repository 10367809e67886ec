from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    counts = Counter(text).most_common()
    if not counts:
        return ""
    most = counts[0][1]
    groups = [[] for _ in range(most)]
    fillers = []
    for letter, count in counts:
        if count == most:
            for group in groups:
                group.append(letter)
        elif count == most - 1:
            for group in groups[:-1]:
                group.append(letter)
        else:
            fillers += letter * count
    for i, letter in enumerate(fillers):
        groups[i % (most - 1)].append(letter)
    if any(len(group) < k for group in groups[:-1]):
        return ""
    return "".join("".join(group) for group in groups)
