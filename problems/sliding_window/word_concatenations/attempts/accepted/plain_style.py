def word_concatenations(text, words):
    frequency = {}
    for word in words:
        if word not in frequency:
            frequency[word] = 0
        frequency[word] += 1
    result = []
    count, length = len(words), len(words[0])
    for i in range(len(text) - count * length + 1):
        seen = {}
        for j in range(count):
            begin = i + j * length
            word = text[begin : begin + length]
            if word not in frequency:
                break
            if word not in seen:
                seen[word] = 0
            seen[word] += 1
            if seen[word] > frequency[word]:
                break
            if j + 1 == count:
                result.append(i)
    return result
