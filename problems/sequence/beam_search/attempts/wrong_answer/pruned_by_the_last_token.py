"""Prunes by the log probability of the new token, and sorts by the score at the end."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        candidates = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                candidates.append((tokens + [token], score + log_prob, log_prob))
        candidates.sort(key=lambda beam: (-beam[2], beam[0]))
        beams = [(tokens, total) for tokens, total, _ in candidates[:width]]
    return sorted(beams, key=lambda beam: (-beam[1], beam[0]))
