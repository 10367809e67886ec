def cycle_length(head):
    anchor = node = head
    power, steps = 1, 0
    while node is not None:
        node = node.next
        steps += 1
        if node is anchor:
            return steps if node is not None else 0
        if steps == power:
            anchor, power, steps = node, 2 * power, 0
    return 0
