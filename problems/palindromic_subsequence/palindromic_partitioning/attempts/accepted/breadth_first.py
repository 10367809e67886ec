def palindromic_partitioning(text):
    reached = {0}
    level = [0]
    cuts = 0
    while level:
        following = []
        for start in level:
            for end in range(len(text), start, -1):
                part = text[start:end]
                if end not in reached and part == part[::-1]:
                    if end == len(text):
                        return cuts
                    reached.add(end)
                    following.append(end)
        level = following
        cuts += 1
    return 0
