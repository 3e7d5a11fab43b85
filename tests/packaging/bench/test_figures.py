from bench.attempts import BUDGET, Attempt
from bench.figures import figures, hard_half, only_others, percentile
from bench.recall import by_category, figures_of
from bench.tables import PEERS, table

_KNOWS = {"zxing-cpp": frozenset({"QR", "Code 128"}), "OpenCV": frozenset({"QR"})}


def _attempt(
    reader: str, seed: int, *, read: bool, symbology: str = "QR", cpu: float = 0.01
) -> Attempt:
    return Attempt(
        category="noise",
        seed=seed,
        symbology=symbology,
        size=(1280, 720),
        reader=reader,
        read=read,
        late=False,
        misread=False,
        cpu=cpu,
        wall=cpu,
        quick=cpu / 2,
    )


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([3, 1, 2], 50) == 2
    assert percentile(range(1, 101), 95) == 95
    assert percentile([7], 99) == 7


def test_figures_are_recall_median_and_95th_percentile() -> None:
    attempts = [_attempt("zxing-cpp", seed, read=seed < 5, cpu=seed / 1000) for seed in range(20)]
    found = figures(attempts)
    assert (found.recall, found.middle, found.high) == (0.25, 9.5, 18)


def test_the_hard_half_is_what_the_peers_read_least() -> None:
    attempts = [
        *(_attempt("zxing-cpp", seed, read=seed > 1) for seed in range(6)),
        *(_attempt("OpenCV", seed, read=seed > 2) for seed in range(6)),
        *(_attempt("Fieldbind", seed, read=seed < 3) for seed in range(6)),
    ]
    assert hard_half(attempts, _KNOWS) == {("noise", 0), ("noise", 1), ("noise", 2)}


def test_who_does_not_know_a_symbology_does_not_make_it_hard() -> None:
    attempts = [
        _attempt("zxing-cpp", 1, read=True, symbology="Code 128"),
        _attempt("OpenCV", 1, read=False, symbology="Code 128"),
        _attempt("zxing-cpp", 2, read=True),
        _attempt("OpenCV", 2, read=False),
    ]
    assert hard_half(attempts, _KNOWS) == {("noise", 2)}


def test_it_is_named_who_reads_what_we_do_not() -> None:
    attempts = [
        *(_attempt("Fieldbind", seed, read=seed == 1) for seed in (1, 2, 3)),
        *(_attempt("pyzbar", seed, read=seed < 3) for seed in (1, 2, 3)),
    ]
    assert only_others(attempts, "Fieldbind") == {"noise": {2: ["pyzbar"]}}


def test_the_table_says_the_lead_and_the_misses_if_it_may() -> None:
    attempts = [
        *(_attempt("Fieldbind", seed, read=seed != 9) for seed in range(10)),
        *(_attempt("pyzbar", seed, read=seed > 7, cpu=BUDGET) for seed in range(10)),
        *(
            _attempt(peer, seed, read=False)
            for peer in ("OpenCV", "zxing-cpp")
            for seed in range(10)
        ),
    ]
    told = table(attempts, misses=True)
    assert "Lead over the best peer on the hard half: +100.0 points" in told
    assert "50th / 95th / 99th percentile: 5.0 / 5.0 / 5.0" in told
    assert "noise: 9 (pyzbar)" in told
    assert "noise: 9" not in table(attempts, misses=False)


def test_the_table_names_a_peer_that_is_ahead() -> None:
    attempts = [
        *(_attempt("Fieldbind", seed, read=seed < 3) for seed in range(4)),
        *(_attempt("zxing-cpp", seed, read=seed < 3) for seed in range(4)),
        *(_attempt("pyzbar", seed, read=True) for seed in range(4)),
        *(_attempt("OpenCV", seed, read=False) for seed in range(4)),
    ]
    told = table(attempts, misses=False)
    assert [line for line in told.splitlines() if "ahead" in line] == [
        "pyzbar is ahead in noise: 25.0 points"
    ]


def test_what_the_engine_must_read_is_held_against_its_best_peer() -> None:
    attempts = [
        *(_attempt("Fieldbind", seed, read=seed != 9) for seed in range(10)),
        *(_attempt("pyzbar", seed, read=seed > 7) for seed in range(10)),
        *(
            _attempt(peer, seed, read=False)
            for peer in PEERS
            if peer != "pyzbar"
            for seed in range(10)
        ),
    ]
    told = {figure.name: figure for figure in figures_of(attempts)}
    assert (told["Fieldbind, all"].value, told["best peer, all"].value) == (90, 20)
    assert told["best peer, all"].note == "pyzbar"
    assert told["lead over the best peer, the hard half"].value == 100
    least = told["lead over the best peer, any category"]
    assert (least.value, least.note, least.is_kept) == (70, "noise", True)
    assert told["fast pass at 1280x720, 95 %"].value == 5
    assert by_category(attempts)["noise"]["Fieldbind"] == 90
