def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    """Return the repeat customer probability of each product; a purchase is (customer, product)."""
