class Node:
    def __init__(self, token, parent, score):
        self.token, self.parent, self.score = token, parent, score

    def sequence(self):
        tokens, node = [], self
        while node.parent is not None:
            tokens.append(node.token)
            node = node.parent
        return tokens[::-1]


def beam_search(log_probs, width):
    beams = [Node(None, None, 0.0)]  # in the order of their sequences
    for row in log_probs.tolist():
        scored = []
        for beam in beams:
            for log_prob in row:
                scored.append(beam.score + log_prob)
        order = sorted(range(len(scored)), key=lambda i: -scored[i])  # stable
        kept = sorted(order[:width])
        beams = [Node(i % len(row), beams[i // len(row)], scored[i]) for i in kept]
    beams.sort(key=lambda beam: -beam.score)
    return [(beam.sequence(), beam.score) for beam in beams]
