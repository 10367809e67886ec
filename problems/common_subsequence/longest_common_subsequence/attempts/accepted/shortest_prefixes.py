def longest_common_subsequence(first, second):
    # For each length, the shortest prefix of second that contains such a subsequence.
    ends = [0]
    for char in first:
        for length in range(len(ends) - 1, -1, -1):
            found = second.find(char, ends[length])
            if found >= 0:
                if length + 1 == len(ends):
                    ends.append(found + 1)
                else:
                    ends[length + 1] = min(ends[length + 1], found + 1)
    return len(ends) - 1
