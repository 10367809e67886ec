def subsequence_pattern_count(text, pattern):
    # ending[i]: the ways to choose the pattern so far from the first i characters
    ending = [1] * (len(text) + 1)
    for wanted in pattern:
        following = [0]
        for i, character in enumerate(text):
            following.append(following[-1] + (ending[i] if character == wanted else 0))
        ending = following
    return ending[-1]
