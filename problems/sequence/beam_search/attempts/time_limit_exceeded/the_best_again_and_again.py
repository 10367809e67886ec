"""Searches all candidates for the best one, for each beam."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        candidates = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                candidates.append((tokens + [token], score + log_prob))
        beams = []
        while candidates and len(beams) < width:
            best = min(candidates, key=lambda beam: (-beam[1], beam[0]))
            candidates.remove(best)
            beams.append(best)
    return beams
