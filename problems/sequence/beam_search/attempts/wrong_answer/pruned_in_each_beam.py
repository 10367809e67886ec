"""Keeps the best extensions of each beam, but returns only as many as the best beams have."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        candidates = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                candidates.append((tokens + [token], score + log_prob))
        candidates.sort(key=lambda beam: (-beam[1], beam[0]))
        seen, beams = {}, []
        for beam in candidates:
            parent = tuple(beam[0][:-1])
            seen[parent] = seen.get(parent, 0) + 1
            if seen[parent] <= max(1, width // 2) and len(beams) < width:
                beams.append(beam)
    return beams
