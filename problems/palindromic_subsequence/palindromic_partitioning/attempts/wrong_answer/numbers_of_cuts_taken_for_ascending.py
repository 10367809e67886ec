"""Stops the search for a last part once a longer prefix could not be better if more characters meant more cuts."""


def palindromic_partitioning(text):
    cuts = [-1]
    for end in range(1, len(text) + 1):
        fewest = end
        for start in range(end):
            if start and cuts[start] + 1 >= fewest:
                break
            if text[start:end] == text[start:end][::-1]:
                fewest = min(fewest, cuts[start] + 1)
        cuts.append(fewest)
    return cuts[-1]
