"""The decay files that decaylanguage carries, read by both."""

import warnings

import pytest
from decaylanguage import DecFileParser
from decaylanguage import data as decay_files


@pytest.mark.parametrize("name", ["DECAY_LHCB.DEC", "DECAY_BELLE2.DEC"])
def test_decay_file(probe, name):
    path = str(decay_files.basepath / name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        peer = DecFileParser(path)
        peer.parse()
    answer = probe("decays", {"file": path})
    assert answer["definitions"] == peer.dict_definitions()
    assert answer["aliases"] == peer.dict_aliases()
    assert answer["chargeConjugates"] == peer.dict_charge_conjugates()
    assert answer["modes"].keys() == set(peer.list_decay_mother_names())
    for mother, modes in answer["modes"].items():
        details = [peer._decay_mode_details(mode, True) for mode in peer._find_decay_modes(mother)]
        assert len(modes) == len(details), mother
        for mode, detail in zip(modes, details):
            assert mode["fraction"] == detail["bf"]
            assert mode["daughters"] == detail["fs"], mother
            assert mode["model"] == detail["model"].strip(), mother
            check_parameters(mode["parameters"], detail["model_params"] or [], mother)


def check_parameters(found, expected, mother):
    if isinstance(expected, str):
        expected = [expected] if expected else []
    assert len(found) == len(expected), mother
    for left, right in zip(found, expected):
        assert float(left) == right if isinstance(right, float) else left == str(right), mother
