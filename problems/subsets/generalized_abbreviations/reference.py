def generalized_abbreviations(word: str) -> list[str]:
    starts = [("", 0)]  # what is written, and how many letters have been left out since
    for letter in word:
        kept = [(text + str(gap) + letter if gap else text + letter, 0) for text, gap in starts]
        starts = kept + [(text, gap + 1) for text, gap in starts]
    return [text + str(gap) if gap else text for text, gap in starts]
