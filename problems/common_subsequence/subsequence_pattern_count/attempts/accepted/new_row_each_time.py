def subsequence_pattern_count(text, pattern):
    row = [1] + [0 for _ in pattern]
    for character in text:
        row = [1] + [row[j + 1] + row[j] * (wanted == character) for j, wanted in enumerate(pattern)]
    return row[len(pattern)]
