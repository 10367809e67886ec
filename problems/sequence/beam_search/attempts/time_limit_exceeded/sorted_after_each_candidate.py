"""Sorts the kept beams again after each candidate."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        kept = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                kept.append((tokens + [token], score + log_prob))
                kept.sort(key=lambda beam: (-beam[1], beam[0]))
                kept = kept[:width]
        beams = kept
    return beams
