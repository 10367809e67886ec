def longest_repeating_subsequence(text):
    previous = [0] * (len(text) + 1)
    for i in range(len(text)):
        current = [0]
        for j in range(len(text)):
            if text[i] == text[j] and i != j:
                current.append(previous[j] + 1)
            else:
                current.append(max(current[j], previous[j + 1]))
        previous = current
    return previous[-1]
