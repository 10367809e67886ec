"""Only reverses the stack."""


def sort_stack(stack):
    first, other = stack[:], []
    while first:
        other.append(first.pop())
    return other
