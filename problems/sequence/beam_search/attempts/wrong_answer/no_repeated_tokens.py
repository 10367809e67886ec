"""Never takes the same token twice in a row."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        candidates = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                if tokens and token == tokens[-1] and len(row) > 1:
                    continue
                candidates.append((tokens + [token], score + log_prob))
        candidates.sort(key=lambda beam: (-beam[1], beam[0]))
        beams = candidates[:width]
    return beams
