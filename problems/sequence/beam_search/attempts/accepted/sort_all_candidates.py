def extensions(beams, row):
    for cost, tokens in beams:
        for token in range(len(row)):
            yield (cost - row[token], tokens + [token])


def beam_search(log_probs, width):
    beams = [(0.0, [])]
    for row in log_probs.tolist():
        beams = sorted(extensions(beams, row))[:width]
    return [(tokens, -cost) for cost, tokens in beams]
