"""Returns probabilities instead of their logarithms."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        candidates = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                candidates.append((tokens + [token], score + log_prob))
        candidates.sort(key=lambda beam: (-beam[1], beam[0]))
        beams = candidates[:width]
    return [(tokens, 2.718281828459045**score) for tokens, score in beams]
