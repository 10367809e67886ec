def generalized_abbreviations(word: str) -> list[str]:
    starts = [("", 0)]  # what is written, and how many letters have been omitted since
    for letter in word:
        kept = [(text + str(count) + letter if count else text + letter, 0) for text, count in starts]
        starts = kept + [(text, count + 1) for text, count in starts]
    return [text + str(count) if count else text for text, count in starts]
