from functools import lru_cache


def generalized_abbreviations(word):
    @lru_cache(None)
    def ends(i):
        """All ways to write word[i:]; and those of them that start with a letter."""
        if i == len(word):
            return [""], [""]
        with_letter = [word[i] + end for end in ends(i + 1)[0]]
        with_number = [str(j - i) + end for j in range(i + 1, len(word) + 1) for end in ends(j)[1]]
        return with_letter + with_number, with_letter

    return ends(0)[0]
