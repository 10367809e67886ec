from judge.kit import ListNode


def palindrome_list(head: ListNode | None) -> bool:
    """Tell whether the values of the list are the same forwards and backwards."""
