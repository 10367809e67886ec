"""Halves the distance between places as a float, which runs out of digits some fifty levels down."""


def level_order(root):
    rows, waiting = [], [(0, 0.5, 0.25, root)]
    for depth, place, step, node in waiting:
        if node is None:
            continue
        if depth == len(rows):
            rows.append([])
        rows[depth].append((place, node.val))
        waiting.append((depth + 1, place + step, step / 2, node.right))
        waiting.append((depth + 1, place - step, step / 2, node.left))
    return [[value for _, value in sorted(row, key=lambda it: it[0])] for row in rows]
