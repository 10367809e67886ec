"""Returns the number of parts, which is one more than the number of cuts."""


def palindromic_partitioning(text):
    parts = [0]
    for end in range(1, len(text) + 1):
        starts = [start for start in range(end) if text[start:end] == text[start:end][::-1]]
        parts.append(1 + min(parts[start] for start in starts))
    return parts[-1]
