import heapq


def beam_search(log_probs, width):
    beams = [(0.0, ())]
    for row in log_probs.tolist():
        heap = []  # the worst of the kept candidates is at the root
        for score, tokens in beams:
            for token, log_prob in enumerate(row):
                total = score + log_prob
                if len(heap) == width and total < heap[0][0]:
                    continue
                candidate = (total, [-t for t in tokens] + [-token], tokens + (token,))
                if len(heap) < width:
                    heapq.heappush(heap, candidate)
                elif candidate > heap[0]:
                    heapq.heapreplace(heap, candidate)
        beams = [(total, tokens) for total, _, tokens in heap]
    beams.sort(key=lambda beam: (-beam[0], beam[1]))
    return [(list(tokens), score) for score, tokens in beams]
