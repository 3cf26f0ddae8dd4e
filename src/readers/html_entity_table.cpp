// Made by tools/html_entities.py; not to be edited.
#include "readers/html_entities.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

// Each name, and behind it what it stands for.
constexpr char kPool[] =
    "AElig\303\206AElig;\303\206AMP&AMP;&Aacute\303\201Aacute;\303\201Abreve;\304\202Acirc\303\202Acirc;\303\202"
    "Acy;\320\220Afr;\360\235\224\204Agrave\303\200Agrave;\303\200Alpha;\316\221Amacr;\304\200And;\342\251\223"
    "Aogon;\304\204Aopf;\360\235\224\270ApplyFunction;\342\201\241Aring\303\205Aring;\303\205Ascr;\360\235\222\234"
    "Assign;\342\211\224Atilde\303\203Atilde;\303\203Auml\303\204Auml;\303\204Backslash;\342\210\226Barv;\342\253\247"
    "Barwed;\342\214\206Bcy;\320\221Because;\342\210\265Bernoullis;\342\204\254Beta;\316\222Bfr;\360\235\224\205"
    "Bopf;\360\235\224\271Breve;\313\230Bscr;\342\204\254Bumpeq;\342\211\216CHcy;\320\247COPY\302\251COPY;\302\251"
    "Cacute;\304\206Cap;\342\213\222CapitalDifferentialD;\342\205\205Cayleys;\342\204\255Ccaron;\304\214"
    "Ccedil\303\207Ccedil;\303\207Ccirc;\304\210Cconint;\342\210\260Cdot;\304\212Cedilla;\302\270CenterDot;\302\267"
    "Cfr;\342\204\255Chi;\316\247CircleDot;\342\212\231CircleMinus;\342\212\226CirclePlus;\342\212\225"
    "CircleTimes;\342\212\227ClockwiseContourIntegral;\342\210\262CloseCurlyDoubleQuote;\342\200\235CloseCurlyQuote;\342\200\231"
    "Colon;\342\210\267Colone;\342\251\264Congruent;\342\211\241Conint;\342\210\257ContourIntegral;\342\210\256"
    "Copf;\342\204\202Coproduct;\342\210\220CounterClockwiseContourIntegral;\342\210\263Cross;\342\250\257"
    "Cscr;\360\235\222\236Cup;\342\213\223CupCap;\342\211\215DD;\342\205\205DDotrahd;\342\244\221DJcy;\320\202"
    "DScy;\320\205DZcy;\320\217Dagger;\342\200\241Darr;\342\206\241Dashv;\342\253\244Dcaron;\304\216Dcy;\320\224"
    "Del;\342\210\207Delta;\316\224Dfr;\360\235\224\207DiacriticalAcute;\302\264DiacriticalDot;\313\231"
    "DiacriticalDoubleAcute;\313\235DiacriticalGrave;`DiacriticalTilde;\313\234Diamond;\342\213\204DifferentialD;\342\205\206"
    "Dopf;\360\235\224\273Dot;\302\250DotDot;\342\203\234DotEqual;\342\211\220DoubleContourIntegral;\342\210\257"
    "DoubleDot;\302\250DoubleDownArrow;\342\207\223DoubleLeftArrow;\342\207\220DoubleLeftRightArrow;\342\207\224"
    "DoubleLeftTee;\342\253\244DoubleLongLeftArrow;\342\237\270DoubleLongLeftRightArrow;\342\237\272DoubleLongRightArrow;\342\237\271"
    "DoubleRightArrow;\342\207\222DoubleRightTee;\342\212\250DoubleUpArrow;\342\207\221DoubleUpDownArrow;\342\207\225"
    "DoubleVerticalBar;\342\210\245DownArrow;\342\206\223DownArrowBar;\342\244\223DownArrowUpArrow;\342\207\265"
    "DownBreve;\314\221DownLeftRightVector;\342\245\220DownLeftTeeVector;\342\245\236DownLeftVector;\342\206\275"
    "DownLeftVectorBar;\342\245\226DownRightTeeVector;\342\245\237DownRightVector;\342\207\201DownRightVectorBar;\342\245\227"
    "DownTee;\342\212\244DownTeeArrow;\342\206\247Downarrow;\342\207\223Dscr;\360\235\222\237Dstrok;\304\220"
    "ENG;\305\212ETH\303\220ETH;\303\220Eacute\303\211Eacute;\303\211Ecaron;\304\232Ecirc\303\212Ecirc;\303\212"
    "Ecy;\320\255Edot;\304\226Efr;\360\235\224\210Egrave\303\210Egrave;\303\210Element;\342\210\210Emacr;\304\222"
    "EmptySmallSquare;\342\227\273EmptyVerySmallSquare;\342\226\253Eogon;\304\230Eopf;\360\235\224\274"
    "Epsilon;\316\225Equal;\342\251\265EqualTilde;\342\211\202Equilibrium;\342\207\214Escr;\342\204\260"
    "Esim;\342\251\263Eta;\316\227Euml\303\213Euml;\303\213Exists;\342\210\203ExponentialE;\342\205\207"
    "Fcy;\320\244Ffr;\360\235\224\211FilledSmallSquare;\342\227\274FilledVerySmallSquare;\342\226\252Fopf;\360\235\224\275"
    "ForAll;\342\210\200Fouriertrf;\342\204\261Fscr;\342\204\261GJcy;\320\203GT>GT;>Gamma;\316\223Gammad;\317\234"
    "Gbreve;\304\236Gcedil;\304\242Gcirc;\304\234Gcy;\320\223Gdot;\304\240Gfr;\360\235\224\212Gg;\342\213\231"
    "Gopf;\360\235\224\276GreaterEqual;\342\211\245GreaterEqualLess;\342\213\233GreaterFullEqual;\342\211\247"
    "GreaterGreater;\342\252\242GreaterLess;\342\211\267GreaterSlantEqual;\342\251\276GreaterTilde;\342\211\263"
    "Gscr;\360\235\222\242Gt;\342\211\253HARDcy;\320\252Hacek;\313\207Hat;^Hcirc;\304\244Hfr;\342\204\214"
    "HilbertSpace;\342\204\213Hopf;\342\204\215HorizontalLine;\342\224\200Hscr;\342\204\213Hstrok;\304\246"
    "HumpDownHump;\342\211\216HumpEqual;\342\211\217IEcy;\320\225IJlig;\304\262IOcy;\320\201Iacute\303\215"
    "Iacute;\303\215Icirc\303\216Icirc;\303\216Icy;\320\230Idot;\304\260Ifr;\342\204\221Igrave\303\214"
    "Igrave;\303\214Im;\342\204\221Imacr;\304\252ImaginaryI;\342\205\210Implies;\342\207\222Int;\342\210\254"
    "Integral;\342\210\253Intersection;\342\213\202InvisibleComma;\342\201\243InvisibleTimes;\342\201\242"
    "Iogon;\304\256Iopf;\360\235\225\200Iota;\316\231Iscr;\342\204\220Itilde;\304\250Iukcy;\320\206Iuml\303\217"
    "Iuml;\303\217Jcirc;\304\264Jcy;\320\231Jfr;\360\235\224\215Jopf;\360\235\225\201Jscr;\360\235\222\245"
    "Jsercy;\320\210Jukcy;\320\204KHcy;\320\245KJcy;\320\214Kappa;\316\232Kcedil;\304\266Kcy;\320\232Kfr;\360\235\224\216"
    "Kopf;\360\235\225\202Kscr;\360\235\222\246LJcy;\320\211LT<LT;<Lacute;\304\271Lambda;\316\233Lang;\342\237\252"
    "Laplacetrf;\342\204\222Larr;\342\206\236Lcaron;\304\275Lcedil;\304\273Lcy;\320\233LeftAngleBracket;\342\237\250"
    "LeftArrow;\342\206\220LeftArrowBar;\342\207\244LeftArrowRightArrow;\342\207\206LeftCeiling;\342\214\210"
    "LeftDoubleBracket;\342\237\246LeftDownTeeVector;\342\245\241LeftDownVector;\342\207\203LeftDownVectorBar;\342\245\231"
    "LeftFloor;\342\214\212LeftRightArrow;\342\206\224LeftRightVector;\342\245\216LeftTee;\342\212\243"
    "LeftTeeArrow;\342\206\244LeftTeeVector;\342\245\232LeftTriangle;\342\212\262LeftTriangleBar;\342\247\217"
    "LeftTriangleEqual;\342\212\264LeftUpDownVector;\342\245\221LeftUpTeeVector;\342\245\240LeftUpVector;\342\206\277"
    "LeftUpVectorBar;\342\245\230LeftVector;\342\206\274LeftVectorBar;\342\245\222Leftarrow;\342\207\220"
    "Leftrightarrow;\342\207\224LessEqualGreater;\342\213\232LessFullEqual;\342\211\246LessGreater;\342\211\266"
    "LessLess;\342\252\241LessSlantEqual;\342\251\275LessTilde;\342\211\262Lfr;\360\235\224\217Ll;\342\213\230"
    "Lleftarrow;\342\207\232Lmidot;\304\277LongLeftArrow;\342\237\265LongLeftRightArrow;\342\237\267LongRightArrow;\342\237\266"
    "Longleftarrow;\342\237\270Longleftrightarrow;\342\237\272Longrightarrow;\342\237\271Lopf;\360\235\225\203"
    "LowerLeftArrow;\342\206\231LowerRightArrow;\342\206\230Lscr;\342\204\222Lsh;\342\206\260Lstrok;\305\201"
    "Lt;\342\211\252Map;\342\244\205Mcy;\320\234MediumSpace;\342\201\237Mellintrf;\342\204\263Mfr;\360\235\224\220"
    "MinusPlus;\342\210\223Mopf;\360\235\225\204Mscr;\342\204\263Mu;\316\234NJcy;\320\212Nacute;\305\203"
    "Ncaron;\305\207Ncedil;\305\205Ncy;\320\235NegativeMediumSpace;\342\200\213NegativeThickSpace;\342\200\213"
    "NegativeThinSpace;\342\200\213NegativeVeryThinSpace;\342\200\213NestedGreaterGreater;\342\211\253"
    "NestedLessLess;\342\211\252NewLine;\012Nfr;\360\235\224\221NoBreak;\342\201\240NonBreakingSpace;\302\240"
    "Nopf;\342\204\225Not;\342\253\254NotCongruent;\342\211\242NotCupCap;\342\211\255NotDoubleVerticalBar;\342\210\246"
    "NotElement;\342\210\211NotEqual;\342\211\240NotEqualTilde;\342\211\202\314\270NotExists;\342\210\204"
    "NotGreater;\342\211\257NotGreaterEqual;\342\211\261NotGreaterFullEqual;\342\211\247\314\270NotGreaterGreater;\342\211\253\314\270"
    "NotGreaterLess;\342\211\271NotGreaterSlantEqual;\342\251\276\314\270NotGreaterTilde;\342\211\265NotHumpDownHump;\342\211\216\314\270"
    "NotHumpEqual;\342\211\217\314\270NotLeftTriangle;\342\213\252NotLeftTriangleBar;\342\247\217\314\270"
    "NotLeftTriangleEqual;\342\213\254NotLess;\342\211\256NotLessEqual;\342\211\260NotLessGreater;\342\211\270"
    "NotLessLess;\342\211\252\314\270NotLessSlantEqual;\342\251\275\314\270NotLessTilde;\342\211\264NotNestedGreaterGreater;\342\252\242\314\270"
    "NotNestedLessLess;\342\252\241\314\270NotPrecedes;\342\212\200NotPrecedesEqual;\342\252\257\314\270"
    "NotPrecedesSlantEqual;\342\213\240NotReverseElement;\342\210\214NotRightTriangle;\342\213\253NotRightTriangleBar;\342\247\220\314\270"
    "NotRightTriangleEqual;\342\213\255NotSquareSubset;\342\212\217\314\270NotSquareSubsetEqual;\342\213\242"
    "NotSquareSuperset;\342\212\220\314\270NotSquareSupersetEqual;\342\213\243NotSubset;\342\212\202\342\203\222"
    "NotSubsetEqual;\342\212\210NotSucceeds;\342\212\201NotSucceedsEqual;\342\252\260\314\270NotSucceedsSlantEqual;\342\213\241"
    "NotSucceedsTilde;\342\211\277\314\270NotSuperset;\342\212\203\342\203\222NotSupersetEqual;\342\212\211"
    "NotTilde;\342\211\201NotTildeEqual;\342\211\204NotTildeFullEqual;\342\211\207NotTildeTilde;\342\211\211"
    "NotVerticalBar;\342\210\244Nscr;\360\235\222\251Ntilde\303\221Ntilde;\303\221Nu;\316\235OElig;\305\222"
    "Oacute\303\223Oacute;\303\223Ocirc\303\224Ocirc;\303\224Ocy;\320\236Odblac;\305\220Ofr;\360\235\224\222"
    "Ograve\303\222Ograve;\303\222Omacr;\305\214Omega;\316\251Omicron;\316\237Oopf;\360\235\225\206OpenCurlyDoubleQuote;\342\200\234"
    "OpenCurlyQuote;\342\200\230Or;\342\251\224Oscr;\360\235\222\252Oslash\303\230Oslash;\303\230Otilde\303\225"
    "Otilde;\303\225Otimes;\342\250\267Ouml\303\226Ouml;\303\226OverBar;\342\200\276OverBrace;\342\217\236"
    "OverBracket;\342\216\264OverParenthesis;\342\217\234PartialD;\342\210\202Pcy;\320\237Pfr;\360\235\224\223"
    "Phi;\316\246Pi;\316\240PlusMinus;\302\261Poincareplane;\342\204\214Popf;\342\204\231Pr;\342\252\273"
    "Precedes;\342\211\272PrecedesEqual;\342\252\257PrecedesSlantEqual;\342\211\274PrecedesTilde;\342\211\276"
    "Prime;\342\200\263Product;\342\210\217Proportion;\342\210\267Proportional;\342\210\235Pscr;\360\235\222\253"
    "Psi;\316\250QUOT\042QUOT;\042Qfr;\360\235\224\224Qopf;\342\204\232Qscr;\360\235\222\254RBarr;\342\244\220"
    "REG\302\256REG;\302\256Racute;\305\224Rang;\342\237\253Rarr;\342\206\240Rarrtl;\342\244\226Rcaron;\305\230"
    "Rcedil;\305\226Rcy;\320\240Re;\342\204\234ReverseElement;\342\210\213ReverseEquilibrium;\342\207\213"
    "ReverseUpEquilibrium;\342\245\257Rfr;\342\204\234Rho;\316\241RightAngleBracket;\342\237\251RightArrow;\342\206\222"
    "RightArrowBar;\342\207\245RightArrowLeftArrow;\342\207\204RightCeiling;\342\214\211RightDoubleBracket;\342\237\247"
    "RightDownTeeVector;\342\245\235RightDownVector;\342\207\202RightDownVectorBar;\342\245\225RightFloor;\342\214\213"
    "RightTee;\342\212\242RightTeeArrow;\342\206\246RightTeeVector;\342\245\233RightTriangle;\342\212\263"
    "RightTriangleBar;\342\247\220RightTriangleEqual;\342\212\265RightUpDownVector;\342\245\217RightUpTeeVector;\342\245\234"
    "RightUpVector;\342\206\276RightUpVectorBar;\342\245\224RightVector;\342\207\200RightVectorBar;\342\245\223"
    "Rightarrow;\342\207\222Ropf;\342\204\235RoundImplies;\342\245\260Rrightarrow;\342\207\233Rscr;\342\204\233"
    "Rsh;\342\206\261RuleDelayed;\342\247\264SHCHcy;\320\251SHcy;\320\250SOFTcy;\320\254Sacute;\305\232"
    "Sc;\342\252\274Scaron;\305\240Scedil;\305\236Scirc;\305\234Scy;\320\241Sfr;\360\235\224\226ShortDownArrow;\342\206\223"
    "ShortLeftArrow;\342\206\220ShortRightArrow;\342\206\222ShortUpArrow;\342\206\221Sigma;\316\243SmallCircle;\342\210\230"
    "Sopf;\360\235\225\212Sqrt;\342\210\232Square;\342\226\241SquareIntersection;\342\212\223SquareSubset;\342\212\217"
    "SquareSubsetEqual;\342\212\221SquareSuperset;\342\212\220SquareSupersetEqual;\342\212\222SquareUnion;\342\212\224"
    "Sscr;\360\235\222\256Star;\342\213\206Sub;\342\213\220Subset;\342\213\220SubsetEqual;\342\212\206"
    "Succeeds;\342\211\273SucceedsEqual;\342\252\260SucceedsSlantEqual;\342\211\275SucceedsTilde;\342\211\277"
    "SuchThat;\342\210\213Sum;\342\210\221Sup;\342\213\221Superset;\342\212\203SupersetEqual;\342\212\207"
    "Supset;\342\213\221THORN\303\236THORN;\303\236TRADE;\342\204\242TSHcy;\320\213TScy;\320\246Tab;\011"
    "Tau;\316\244Tcaron;\305\244Tcedil;\305\242Tcy;\320\242Tfr;\360\235\224\227Therefore;\342\210\264Theta;\316\230"
    "ThickSpace;\342\201\237\342\200\212ThinSpace;\342\200\211Tilde;\342\210\274TildeEqual;\342\211\203"
    "TildeFullEqual;\342\211\205TildeTilde;\342\211\210Topf;\360\235\225\213TripleDot;\342\203\233Tscr;\360\235\222\257"
    "Tstrok;\305\246Uacute\303\232Uacute;\303\232Uarr;\342\206\237Uarrocir;\342\245\211Ubrcy;\320\216Ubreve;\305\254"
    "Ucirc\303\233Ucirc;\303\233Ucy;\320\243Udblac;\305\260Ufr;\360\235\224\230Ugrave\303\231Ugrave;\303\231"
    "Umacr;\305\252UnderBar;_UnderBrace;\342\217\237UnderBracket;\342\216\265UnderParenthesis;\342\217\235"
    "Union;\342\213\203UnionPlus;\342\212\216Uogon;\305\262Uopf;\360\235\225\214UpArrow;\342\206\221UpArrowBar;\342\244\222"
    "UpArrowDownArrow;\342\207\205UpDownArrow;\342\206\225UpEquilibrium;\342\245\256UpTee;\342\212\245"
    "UpTeeArrow;\342\206\245Uparrow;\342\207\221Updownarrow;\342\207\225UpperLeftArrow;\342\206\226UpperRightArrow;\342\206\227"
    "Upsi;\317\222Upsilon;\316\245Uring;\305\256Uscr;\360\235\222\260Utilde;\305\250Uuml\303\234Uuml;\303\234"
    "VDash;\342\212\253Vbar;\342\253\253Vcy;\320\222Vdash;\342\212\251Vdashl;\342\253\246Vee;\342\213\201"
    "Verbar;\342\200\226Vert;\342\200\226VerticalBar;\342\210\243VerticalLine;|VerticalSeparator;\342\235\230"
    "VerticalTilde;\342\211\200VeryThinSpace;\342\200\212Vfr;\360\235\224\231Vopf;\360\235\225\215Vscr;\360\235\222\261"
    "Vvdash;\342\212\252Wcirc;\305\264Wedge;\342\213\200Wfr;\360\235\224\232Wopf;\360\235\225\216Wscr;\360\235\222\262"
    "Xfr;\360\235\224\233Xi;\316\236Xopf;\360\235\225\217Xscr;\360\235\222\263YAcy;\320\257YIcy;\320\207"
    "YUcy;\320\256Yacute\303\235Yacute;\303\235Ycirc;\305\266Ycy;\320\253Yfr;\360\235\224\234Yopf;\360\235\225\220"
    "Yscr;\360\235\222\264Yuml;\305\270ZHcy;\320\226Zacute;\305\271Zcaron;\305\275Zcy;\320\227Zdot;\305\273"
    "ZeroWidthSpace;\342\200\213Zeta;\316\226Zfr;\342\204\250Zopf;\342\204\244Zscr;\360\235\222\265aacute\303\241"
    "aacute;\303\241abreve;\304\203ac;\342\210\276acE;\342\210\276\314\263acd;\342\210\277acirc\303\242"
    "acirc;\303\242acute\302\264acute;\302\264acy;\320\260aelig\303\246aelig;\303\246af;\342\201\241afr;\360\235\224\236"
    "agrave\303\240agrave;\303\240alefsym;\342\204\265aleph;\342\204\265alpha;\316\261amacr;\304\201amalg;\342\250\277"
    "amp&amp;&and;\342\210\247andand;\342\251\225andd;\342\251\234andslope;\342\251\230andv;\342\251\232"
    "ang;\342\210\240ange;\342\246\244angle;\342\210\240angmsd;\342\210\241angmsdaa;\342\246\250angmsdab;\342\246\251"
    "angmsdac;\342\246\252angmsdad;\342\246\253angmsdae;\342\246\254angmsdaf;\342\246\255angmsdag;\342\246\256"
    "angmsdah;\342\246\257angrt;\342\210\237angrtvb;\342\212\276angrtvbd;\342\246\235angsph;\342\210\242"
    "angst;\303\205angzarr;\342\215\274aogon;\304\205aopf;\360\235\225\222ap;\342\211\210apE;\342\251\260"
    "apacir;\342\251\257ape;\342\211\212apid;\342\211\213apos;'approx;\342\211\210approxeq;\342\211\212"
    "aring\303\245aring;\303\245ascr;\360\235\222\266ast;*asymp;\342\211\210asympeq;\342\211\215atilde\303\243"
    "atilde;\303\243auml\303\244auml;\303\244awconint;\342\210\263awint;\342\250\221bNot;\342\253\255backcong;\342\211\214"
    "backepsilon;\317\266backprime;\342\200\265backsim;\342\210\275backsimeq;\342\213\215barvee;\342\212\275"
    "barwed;\342\214\205barwedge;\342\214\205bbrk;\342\216\265bbrktbrk;\342\216\266bcong;\342\211\214bcy;\320\261"
    "bdquo;\342\200\236becaus;\342\210\265because;\342\210\265bemptyv;\342\246\260bepsi;\317\266bernou;\342\204\254"
    "beta;\316\262beth;\342\204\266between;\342\211\254bfr;\360\235\224\237bigcap;\342\213\202bigcirc;\342\227\257"
    "bigcup;\342\213\203bigodot;\342\250\200bigoplus;\342\250\201bigotimes;\342\250\202bigsqcup;\342\250\206"
    "bigstar;\342\230\205bigtriangledown;\342\226\275bigtriangleup;\342\226\263biguplus;\342\250\204bigvee;\342\213\201"
    "bigwedge;\342\213\200bkarow;\342\244\215blacklozenge;\342\247\253blacksquare;\342\226\252blacktriangle;\342\226\264"
    "blacktriangledown;\342\226\276blacktriangleleft;\342\227\202blacktriangleright;\342\226\270blank;\342\220\243"
    "blk12;\342\226\222blk14;\342\226\221blk34;\342\226\223block;\342\226\210bne;=\342\203\245bnequiv;\342\211\241\342\203\245"
    "bnot;\342\214\220bopf;\360\235\225\223bot;\342\212\245bottom;\342\212\245bowtie;\342\213\210boxDL;\342\225\227"
    "boxDR;\342\225\224boxDl;\342\225\226boxDr;\342\225\223boxH;\342\225\220boxHD;\342\225\246boxHU;\342\225\251"
    "boxHd;\342\225\244boxHu;\342\225\247boxUL;\342\225\235boxUR;\342\225\232boxUl;\342\225\234boxUr;\342\225\231"
    "boxV;\342\225\221boxVH;\342\225\254boxVL;\342\225\243boxVR;\342\225\240boxVh;\342\225\253boxVl;\342\225\242"
    "boxVr;\342\225\237boxbox;\342\247\211boxdL;\342\225\225boxdR;\342\225\222boxdl;\342\224\220boxdr;\342\224\214"
    "boxh;\342\224\200boxhD;\342\225\245boxhU;\342\225\250boxhd;\342\224\254boxhu;\342\224\264boxminus;\342\212\237"
    "boxplus;\342\212\236boxtimes;\342\212\240boxuL;\342\225\233boxuR;\342\225\230boxul;\342\224\230boxur;\342\224\224"
    "boxv;\342\224\202boxvH;\342\225\252boxvL;\342\225\241boxvR;\342\225\236boxvh;\342\224\274boxvl;\342\224\244"
    "boxvr;\342\224\234bprime;\342\200\265breve;\313\230brvbar\302\246brvbar;\302\246bscr;\360\235\222\267"
    "bsemi;\342\201\217bsim;\342\210\275bsime;\342\213\215bsol;\134bsolb;\342\247\205bsolhsub;\342\237\210"
    "bull;\342\200\242bullet;\342\200\242bump;\342\211\216bumpE;\342\252\256bumpe;\342\211\217bumpeq;\342\211\217"
    "cacute;\304\207cap;\342\210\251capand;\342\251\204capbrcup;\342\251\211capcap;\342\251\213capcup;\342\251\207"
    "capdot;\342\251\200caps;\342\210\251\357\270\200caret;\342\201\201caron;\313\207ccaps;\342\251\215"
    "ccaron;\304\215ccedil\303\247ccedil;\303\247ccirc;\304\211ccups;\342\251\214ccupssm;\342\251\220cdot;\304\213"
    "cedil\302\270cedil;\302\270cemptyv;\342\246\262cent\302\242cent;\302\242centerdot;\302\267cfr;\360\235\224\240"
    "chcy;\321\207check;\342\234\223checkmark;\342\234\223chi;\317\207cir;\342\227\213cirE;\342\247\203"
    "circ;\313\206circeq;\342\211\227circlearrowleft;\342\206\272circlearrowright;\342\206\273circledR;\302\256"
    "circledS;\342\223\210circledast;\342\212\233circledcirc;\342\212\232circleddash;\342\212\235cire;\342\211\227"
    "cirfnint;\342\250\220cirmid;\342\253\257cirscir;\342\247\202clubs;\342\231\243clubsuit;\342\231\243"
    "colon;:colone;\342\211\224coloneq;\342\211\224comma;,commat;@comp;\342\210\201compfn;\342\210\230"
    "complement;\342\210\201complexes;\342\204\202cong;\342\211\205congdot;\342\251\255conint;\342\210\256"
    "copf;\360\235\225\224coprod;\342\210\220copy\302\251copy;\302\251copysr;\342\204\227crarr;\342\206\265"
    "cross;\342\234\227cscr;\360\235\222\270csub;\342\253\217csube;\342\253\221csup;\342\253\220csupe;\342\253\222"
    "ctdot;\342\213\257cudarrl;\342\244\270cudarrr;\342\244\265cuepr;\342\213\236cuesc;\342\213\237cularr;\342\206\266"
    "cularrp;\342\244\275cup;\342\210\252cupbrcap;\342\251\210cupcap;\342\251\206cupcup;\342\251\212cupdot;\342\212\215"
    "cupor;\342\251\205cups;\342\210\252\357\270\200curarr;\342\206\267curarrm;\342\244\274curlyeqprec;\342\213\236"
    "curlyeqsucc;\342\213\237curlyvee;\342\213\216curlywedge;\342\213\217curren\302\244curren;\302\244"
    "curvearrowleft;\342\206\266curvearrowright;\342\206\267cuvee;\342\213\216cuwed;\342\213\217cwconint;\342\210\262"
    "cwint;\342\210\261cylcty;\342\214\255dArr;\342\207\223dHar;\342\245\245dagger;\342\200\240daleth;\342\204\270"
    "darr;\342\206\223dash;\342\200\220dashv;\342\212\243dbkarow;\342\244\217dblac;\313\235dcaron;\304\217"
    "dcy;\320\264dd;\342\205\206ddagger;\342\200\241ddarr;\342\207\212ddotseq;\342\251\267deg\302\260deg;\302\260"
    "delta;\316\264demptyv;\342\246\261dfisht;\342\245\277dfr;\360\235\224\241dharl;\342\207\203dharr;\342\207\202"
    "diam;\342\213\204diamond;\342\213\204diamondsuit;\342\231\246diams;\342\231\246die;\302\250digamma;\317\235"
    "disin;\342\213\262div;\303\267divide\303\267divide;\303\267divideontimes;\342\213\207divonx;\342\213\207"
    "djcy;\321\222dlcorn;\342\214\236dlcrop;\342\214\215dollar;$dopf;\360\235\225\225dot;\313\231doteq;\342\211\220"
    "doteqdot;\342\211\221dotminus;\342\210\270dotplus;\342\210\224dotsquare;\342\212\241doublebarwedge;\342\214\206"
    "downarrow;\342\206\223downdownarrows;\342\207\212downharpoonleft;\342\207\203downharpoonright;\342\207\202"
    "drbkarow;\342\244\220drcorn;\342\214\237drcrop;\342\214\214dscr;\360\235\222\271dscy;\321\225dsol;\342\247\266"
    "dstrok;\304\221dtdot;\342\213\261dtri;\342\226\277dtrif;\342\226\276duarr;\342\207\265duhar;\342\245\257"
    "dwangle;\342\246\246dzcy;\321\237dzigrarr;\342\237\277eDDot;\342\251\267eDot;\342\211\221eacute\303\251"
    "eacute;\303\251easter;\342\251\256ecaron;\304\233ecir;\342\211\226ecirc\303\252ecirc;\303\252ecolon;\342\211\225"
    "ecy;\321\215edot;\304\227ee;\342\205\207efDot;\342\211\222efr;\360\235\224\242eg;\342\252\232egrave\303\250"
    "egrave;\303\250egs;\342\252\226egsdot;\342\252\230el;\342\252\231elinters;\342\217\247ell;\342\204\223"
    "els;\342\252\225elsdot;\342\252\227emacr;\304\223empty;\342\210\205emptyset;\342\210\205emptyv;\342\210\205"
    "emsp13;\342\200\204emsp14;\342\200\205emsp;\342\200\203eng;\305\213ensp;\342\200\202eogon;\304\231"
    "eopf;\360\235\225\226epar;\342\213\225eparsl;\342\247\243eplus;\342\251\261epsi;\316\265epsilon;\316\265"
    "epsiv;\317\265eqcirc;\342\211\226eqcolon;\342\211\225eqsim;\342\211\202eqslantgtr;\342\252\226eqslantless;\342\252\225"
    "equals;=equest;\342\211\237equiv;\342\211\241equivDD;\342\251\270eqvparsl;\342\247\245erDot;\342\211\223"
    "erarr;\342\245\261escr;\342\204\257esdot;\342\211\220esim;\342\211\202eta;\316\267eth\303\260eth;\303\260"
    "euml\303\253euml;\303\253euro;\342\202\254excl;!exist;\342\210\203expectation;\342\204\260exponentiale;\342\205\207"
    "fallingdotseq;\342\211\222fcy;\321\204female;\342\231\200ffilig;\357\254\203fflig;\357\254\200ffllig;\357\254\204"
    "ffr;\360\235\224\243filig;\357\254\201fjlig;fjflat;\342\231\255fllig;\357\254\202fltns;\342\226\261"
    "fnof;\306\222fopf;\360\235\225\227forall;\342\210\200fork;\342\213\224forkv;\342\253\231fpartint;\342\250\215"
    "frac12\302\275frac12;\302\275frac13;\342\205\223frac14\302\274frac14;\302\274frac15;\342\205\225frac16;\342\205\231"
    "frac18;\342\205\233frac23;\342\205\224frac25;\342\205\226frac34\302\276frac34;\302\276frac35;\342\205\227"
    "frac38;\342\205\234frac45;\342\205\230frac56;\342\205\232frac58;\342\205\235frac78;\342\205\236frasl;\342\201\204"
    "frown;\342\214\242fscr;\360\235\222\273gE;\342\211\247gEl;\342\252\214gacute;\307\265gamma;\316\263"
    "gammad;\317\235gap;\342\252\206gbreve;\304\237gcirc;\304\235gcy;\320\263gdot;\304\241ge;\342\211\245"
    "gel;\342\213\233geq;\342\211\245geqq;\342\211\247geqslant;\342\251\276ges;\342\251\276gescc;\342\252\251"
    "gesdot;\342\252\200gesdoto;\342\252\202gesdotol;\342\252\204gesl;\342\213\233\357\270\200gesles;\342\252\224"
    "gfr;\360\235\224\244gg;\342\211\253ggg;\342\213\231gimel;\342\204\267gjcy;\321\223gl;\342\211\267"
    "glE;\342\252\222gla;\342\252\245glj;\342\252\244gnE;\342\211\251gnap;\342\252\212gnapprox;\342\252\212"
    "gne;\342\252\210gneq;\342\252\210gneqq;\342\211\251gnsim;\342\213\247gopf;\360\235\225\230grave;`"
    "gscr;\342\204\212gsim;\342\211\263gsime;\342\252\216gsiml;\342\252\220gt>gt;>gtcc;\342\252\247gtcir;\342\251\272"
    "gtdot;\342\213\227gtlPar;\342\246\225gtquest;\342\251\274gtrapprox;\342\252\206gtrarr;\342\245\270"
    "gtrdot;\342\213\227gtreqless;\342\213\233gtreqqless;\342\252\214gtrless;\342\211\267gtrsim;\342\211\263"
    "gvertneqq;\342\211\251\357\270\200gvnE;\342\211\251\357\270\200hArr;\342\207\224hairsp;\342\200\212"
    "half;\302\275hamilt;\342\204\213hardcy;\321\212harr;\342\206\224harrcir;\342\245\210harrw;\342\206\255"
    "hbar;\342\204\217hcirc;\304\245hearts;\342\231\245heartsuit;\342\231\245hellip;\342\200\246hercon;\342\212\271"
    "hfr;\360\235\224\245hksearow;\342\244\245hkswarow;\342\244\246hoarr;\342\207\277homtht;\342\210\273"
    "hookleftarrow;\342\206\251hookrightarrow;\342\206\252hopf;\360\235\225\231horbar;\342\200\225hscr;\360\235\222\275"
    "hslash;\342\204\217hstrok;\304\247hybull;\342\201\203hyphen;\342\200\220iacute\303\255iacute;\303\255"
    "ic;\342\201\243icirc\303\256icirc;\303\256icy;\320\270iecy;\320\265iexcl\302\241iexcl;\302\241iff;\342\207\224"
    "ifr;\360\235\224\246igrave\303\254igrave;\303\254ii;\342\205\210iiiint;\342\250\214iiint;\342\210\255"
    "iinfin;\342\247\234iiota;\342\204\251ijlig;\304\263imacr;\304\253image;\342\204\221imagline;\342\204\220"
    "imagpart;\342\204\221imath;\304\261imof;\342\212\267imped;\306\265in;\342\210\210incare;\342\204\205"
    "infin;\342\210\236infintie;\342\247\235inodot;\304\261int;\342\210\253intcal;\342\212\272integers;\342\204\244"
    "intercal;\342\212\272intlarhk;\342\250\227intprod;\342\250\274iocy;\321\221iogon;\304\257iopf;\360\235\225\232"
    "iota;\316\271iprod;\342\250\274iquest\302\277iquest;\302\277iscr;\360\235\222\276isin;\342\210\210"
    "isinE;\342\213\271isindot;\342\213\265isins;\342\213\264isinsv;\342\213\263isinv;\342\210\210it;\342\201\242"
    "itilde;\304\251iukcy;\321\226iuml\303\257iuml;\303\257jcirc;\304\265jcy;\320\271jfr;\360\235\224\247"
    "jmath;\310\267jopf;\360\235\225\233jscr;\360\235\222\277jsercy;\321\230jukcy;\321\224kappa;\316\272"
    "kappav;\317\260kcedil;\304\267kcy;\320\272kfr;\360\235\224\250kgreen;\304\270khcy;\321\205kjcy;\321\234"
    "kopf;\360\235\225\234kscr;\360\235\223\200lAarr;\342\207\232lArr;\342\207\220lAtail;\342\244\233lBarr;\342\244\216"
    "lE;\342\211\246lEg;\342\252\213lHar;\342\245\242lacute;\304\272laemptyv;\342\246\264lagran;\342\204\222"
    "lambda;\316\273lang;\342\237\250langd;\342\246\221langle;\342\237\250lap;\342\252\205laquo\302\253"
    "laquo;\302\253larr;\342\206\220larrb;\342\207\244larrbfs;\342\244\237larrfs;\342\244\235larrhk;\342\206\251"
    "larrlp;\342\206\253larrpl;\342\244\271larrsim;\342\245\263larrtl;\342\206\242lat;\342\252\253latail;\342\244\231"
    "late;\342\252\255lates;\342\252\255\357\270\200lbarr;\342\244\214lbbrk;\342\235\262lbrace;{lbrack;["
    "lbrke;\342\246\213lbrksld;\342\246\217lbrkslu;\342\246\215lcaron;\304\276lcedil;\304\274lceil;\342\214\210"
    "lcub;{lcy;\320\273ldca;\342\244\266ldquo;\342\200\234ldquor;\342\200\236ldrdhar;\342\245\247ldrushar;\342\245\213"
    "ldsh;\342\206\262le;\342\211\244leftarrow;\342\206\220leftarrowtail;\342\206\242leftharpoondown;\342\206\275"
    "leftharpoonup;\342\206\274leftleftarrows;\342\207\207leftrightarrow;\342\206\224leftrightarrows;\342\207\206"
    "leftrightharpoons;\342\207\213leftrightsquigarrow;\342\206\255leftthreetimes;\342\213\213leg;\342\213\232"
    "leq;\342\211\244leqq;\342\211\246leqslant;\342\251\275les;\342\251\275lescc;\342\252\250lesdot;\342\251\277"
    "lesdoto;\342\252\201lesdotor;\342\252\203lesg;\342\213\232\357\270\200lesges;\342\252\223lessapprox;\342\252\205"
    "lessdot;\342\213\226lesseqgtr;\342\213\232lesseqqgtr;\342\252\213lessgtr;\342\211\266lesssim;\342\211\262"
    "lfisht;\342\245\274lfloor;\342\214\212lfr;\360\235\224\251lg;\342\211\266lgE;\342\252\221lhard;\342\206\275"
    "lharu;\342\206\274lharul;\342\245\252lhblk;\342\226\204ljcy;\321\231ll;\342\211\252llarr;\342\207\207"
    "llcorner;\342\214\236llhard;\342\245\253lltri;\342\227\272lmidot;\305\200lmoust;\342\216\260lmoustache;\342\216\260"
    "lnE;\342\211\250lnap;\342\252\211lnapprox;\342\252\211lne;\342\252\207lneq;\342\252\207lneqq;\342\211\250"
    "lnsim;\342\213\246loang;\342\237\254loarr;\342\207\275lobrk;\342\237\246longleftarrow;\342\237\265"
    "longleftrightarrow;\342\237\267longmapsto;\342\237\274longrightarrow;\342\237\266looparrowleft;\342\206\253"
    "looparrowright;\342\206\254lopar;\342\246\205lopf;\360\235\225\235loplus;\342\250\255lotimes;\342\250\264"
    "lowast;\342\210\227lowbar;_loz;\342\227\212lozenge;\342\227\212lozf;\342\247\253lpar;(lparlt;\342\246\223"
    "lrarr;\342\207\206lrcorner;\342\214\237lrhar;\342\207\213lrhard;\342\245\255lrm;\342\200\216lrtri;\342\212\277"
    "lsaquo;\342\200\271lscr;\360\235\223\201lsh;\342\206\260lsim;\342\211\262lsime;\342\252\215lsimg;\342\252\217"
    "lsqb;[lsquo;\342\200\230lsquor;\342\200\232lstrok;\305\202lt<lt;<ltcc;\342\252\246ltcir;\342\251\271"
    "ltdot;\342\213\226lthree;\342\213\213ltimes;\342\213\211ltlarr;\342\245\266ltquest;\342\251\273ltrPar;\342\246\226"
    "ltri;\342\227\203ltrie;\342\212\264ltrif;\342\227\202lurdshar;\342\245\212luruhar;\342\245\246lvertneqq;\342\211\250\357\270\200"
    "lvnE;\342\211\250\357\270\200mDDot;\342\210\272macr\302\257macr;\302\257male;\342\231\202malt;\342\234\240"
    "maltese;\342\234\240map;\342\206\246mapsto;\342\206\246mapstodown;\342\206\247mapstoleft;\342\206\244"
    "mapstoup;\342\206\245marker;\342\226\256mcomma;\342\250\251mcy;\320\274mdash;\342\200\224measuredangle;\342\210\241"
    "mfr;\360\235\224\252mho;\342\204\247micro\302\265micro;\302\265mid;\342\210\243midast;*midcir;\342\253\260"
    "middot\302\267middot;\302\267minus;\342\210\222minusb;\342\212\237minusd;\342\210\270minusdu;\342\250\252"
    "mlcp;\342\253\233mldr;\342\200\246mnplus;\342\210\223models;\342\212\247mopf;\360\235\225\236mp;\342\210\223"
    "mscr;\360\235\223\202mstpos;\342\210\276mu;\316\274multimap;\342\212\270mumap;\342\212\270nGg;\342\213\231\314\270"
    "nGt;\342\211\253\342\203\222nGtv;\342\211\253\314\270nLeftarrow;\342\207\215nLeftrightarrow;\342\207\216"
    "nLl;\342\213\230\314\270nLt;\342\211\252\342\203\222nLtv;\342\211\252\314\270nRightarrow;\342\207\217"
    "nVDash;\342\212\257nVdash;\342\212\256nabla;\342\210\207nacute;\305\204nang;\342\210\240\342\203\222"
    "nap;\342\211\211napE;\342\251\260\314\270napid;\342\211\213\314\270napos;\305\211napprox;\342\211\211"
    "natur;\342\231\256natural;\342\231\256naturals;\342\204\225nbsp\302\240nbsp;\302\240nbump;\342\211\216\314\270"
    "nbumpe;\342\211\217\314\270ncap;\342\251\203ncaron;\305\210ncedil;\305\206ncong;\342\211\207ncongdot;\342\251\255\314\270"
    "ncup;\342\251\202ncy;\320\275ndash;\342\200\223ne;\342\211\240neArr;\342\207\227nearhk;\342\244\244"
    "nearr;\342\206\227nearrow;\342\206\227nedot;\342\211\220\314\270nequiv;\342\211\242nesear;\342\244\250"
    "nesim;\342\211\202\314\270nexist;\342\210\204nexists;\342\210\204nfr;\360\235\224\253ngE;\342\211\247\314\270"
    "nge;\342\211\261ngeq;\342\211\261ngeqq;\342\211\247\314\270ngeqslant;\342\251\276\314\270nges;\342\251\276\314\270"
    "ngsim;\342\211\265ngt;\342\211\257ngtr;\342\211\257nhArr;\342\207\216nharr;\342\206\256nhpar;\342\253\262"
    "ni;\342\210\213nis;\342\213\274nisd;\342\213\272niv;\342\210\213njcy;\321\232nlArr;\342\207\215nlE;\342\211\246\314\270"
    "nlarr;\342\206\232nldr;\342\200\245nle;\342\211\260nleftarrow;\342\206\232nleftrightarrow;\342\206\256"
    "nleq;\342\211\260nleqq;\342\211\246\314\270nleqslant;\342\251\275\314\270nles;\342\251\275\314\270"
    "nless;\342\211\256nlsim;\342\211\264nlt;\342\211\256nltri;\342\213\252nltrie;\342\213\254nmid;\342\210\244"
    "nopf;\360\235\225\237not\302\254not;\302\254notin;\342\210\211notinE;\342\213\271\314\270notindot;\342\213\265\314\270"
    "notinva;\342\210\211notinvb;\342\213\267notinvc;\342\213\266notni;\342\210\214notniva;\342\210\214"
    "notnivb;\342\213\276notnivc;\342\213\275npar;\342\210\246nparallel;\342\210\246nparsl;\342\253\275\342\203\245"
    "npart;\342\210\202\314\270npolint;\342\250\224npr;\342\212\200nprcue;\342\213\240npre;\342\252\257\314\270"
    "nprec;\342\212\200npreceq;\342\252\257\314\270nrArr;\342\207\217nrarr;\342\206\233nrarrc;\342\244\263\314\270"
    "nrarrw;\342\206\235\314\270nrightarrow;\342\206\233nrtri;\342\213\253nrtrie;\342\213\255nsc;\342\212\201"
    "nsccue;\342\213\241nsce;\342\252\260\314\270nscr;\360\235\223\203nshortmid;\342\210\244nshortparallel;\342\210\246"
    "nsim;\342\211\201nsime;\342\211\204nsimeq;\342\211\204nsmid;\342\210\244nspar;\342\210\246nsqsube;\342\213\242"
    "nsqsupe;\342\213\243nsub;\342\212\204nsubE;\342\253\205\314\270nsube;\342\212\210nsubset;\342\212\202\342\203\222"
    "nsubseteq;\342\212\210nsubseteqq;\342\253\205\314\270nsucc;\342\212\201nsucceq;\342\252\260\314\270"
    "nsup;\342\212\205nsupE;\342\253\206\314\270nsupe;\342\212\211nsupset;\342\212\203\342\203\222nsupseteq;\342\212\211"
    "nsupseteqq;\342\253\206\314\270ntgl;\342\211\271ntilde\303\261ntilde;\303\261ntlg;\342\211\270ntriangleleft;\342\213\252"
    "ntrianglelefteq;\342\213\254ntriangleright;\342\213\253ntrianglerighteq;\342\213\255nu;\316\275num;#"
    "numero;\342\204\226numsp;\342\200\207nvDash;\342\212\255nvHarr;\342\244\204nvap;\342\211\215\342\203\222"
    "nvdash;\342\212\254nvge;\342\211\245\342\203\222nvgt;>\342\203\222nvinfin;\342\247\236nvlArr;\342\244\202"
    "nvle;\342\211\244\342\203\222nvlt;<\342\203\222nvltrie;\342\212\264\342\203\222nvrArr;\342\244\203"
    "nvrtrie;\342\212\265\342\203\222nvsim;\342\210\274\342\203\222nwArr;\342\207\226nwarhk;\342\244\243"
    "nwarr;\342\206\226nwarrow;\342\206\226nwnear;\342\244\247oS;\342\223\210oacute\303\263oacute;\303\263"
    "oast;\342\212\233ocir;\342\212\232ocirc\303\264ocirc;\303\264ocy;\320\276odash;\342\212\235odblac;\305\221"
    "odiv;\342\250\270odot;\342\212\231odsold;\342\246\274oelig;\305\223ofcir;\342\246\277ofr;\360\235\224\254"
    "ogon;\313\233ograve\303\262ograve;\303\262ogt;\342\247\201ohbar;\342\246\265ohm;\316\251oint;\342\210\256"
    "olarr;\342\206\272olcir;\342\246\276olcross;\342\246\273oline;\342\200\276olt;\342\247\200omacr;\305\215"
    "omega;\317\211omicron;\316\277omid;\342\246\266ominus;\342\212\226oopf;\360\235\225\240opar;\342\246\267"
    "operp;\342\246\271oplus;\342\212\225or;\342\210\250orarr;\342\206\273ord;\342\251\235order;\342\204\264"
    "orderof;\342\204\264ordf\302\252ordf;\302\252ordm\302\272ordm;\302\272origof;\342\212\266oror;\342\251\226"
    "orslope;\342\251\227orv;\342\251\233oscr;\342\204\264oslash\303\270oslash;\303\270osol;\342\212\230"
    "otilde\303\265otilde;\303\265otimes;\342\212\227otimesas;\342\250\266ouml\303\266ouml;\303\266ovbar;\342\214\275"
    "par;\342\210\245para\302\266para;\302\266parallel;\342\210\245parsim;\342\253\263parsl;\342\253\275"
    "part;\342\210\202pcy;\320\277percnt;%period;.permil;\342\200\260perp;\342\212\245pertenk;\342\200\261"
    "pfr;\360\235\224\255phi;\317\206phiv;\317\225phmmat;\342\204\263phone;\342\230\216pi;\317\200pitchfork;\342\213\224"
    "piv;\317\226planck;\342\204\217planckh;\342\204\216plankv;\342\204\217plus;+plusacir;\342\250\243"
    "plusb;\342\212\236pluscir;\342\250\242plusdo;\342\210\224plusdu;\342\250\245pluse;\342\251\262plusmn\302\261"
    "plusmn;\302\261plussim;\342\250\246plustwo;\342\250\247pm;\302\261pointint;\342\250\225popf;\360\235\225\241"
    "pound\302\243pound;\302\243pr;\342\211\272prE;\342\252\263prap;\342\252\267prcue;\342\211\274pre;\342\252\257"
    "prec;\342\211\272precapprox;\342\252\267preccurlyeq;\342\211\274preceq;\342\252\257precnapprox;\342\252\271"
    "precneqq;\342\252\265precnsim;\342\213\250precsim;\342\211\276prime;\342\200\262primes;\342\204\231"
    "prnE;\342\252\265prnap;\342\252\271prnsim;\342\213\250prod;\342\210\217profalar;\342\214\256profline;\342\214\222"
    "profsurf;\342\214\223prop;\342\210\235propto;\342\210\235prsim;\342\211\276prurel;\342\212\260pscr;\360\235\223\205"
    "psi;\317\210puncsp;\342\200\210qfr;\360\235\224\256qint;\342\250\214qopf;\360\235\225\242qprime;\342\201\227"
    "qscr;\360\235\223\206quaternions;\342\204\215quatint;\342\250\226quest;\077questeq;\342\211\237quot\042"
    "quot;\042rAarr;\342\207\233rArr;\342\207\222rAtail;\342\244\234rBarr;\342\244\217rHar;\342\245\244"
    "race;\342\210\275\314\261racute;\305\225radic;\342\210\232raemptyv;\342\246\263rang;\342\237\251rangd;\342\246\222"
    "range;\342\246\245rangle;\342\237\251raquo\302\273raquo;\302\273rarr;\342\206\222rarrap;\342\245\265"
    "rarrb;\342\207\245rarrbfs;\342\244\240rarrc;\342\244\263rarrfs;\342\244\236rarrhk;\342\206\252rarrlp;\342\206\254"
    "rarrpl;\342\245\205rarrsim;\342\245\264rarrtl;\342\206\243rarrw;\342\206\235ratail;\342\244\232ratio;\342\210\266"
    "rationals;\342\204\232rbarr;\342\244\215rbbrk;\342\235\263rbrace;}rbrack;]rbrke;\342\246\214rbrksld;\342\246\216"
    "rbrkslu;\342\246\220rcaron;\305\231rcedil;\305\227rceil;\342\214\211rcub;}rcy;\321\200rdca;\342\244\267"
    "rdldhar;\342\245\251rdquo;\342\200\235rdquor;\342\200\235rdsh;\342\206\263real;\342\204\234realine;\342\204\233"
    "realpart;\342\204\234reals;\342\204\235rect;\342\226\255reg\302\256reg;\302\256rfisht;\342\245\275"
    "rfloor;\342\214\213rfr;\360\235\224\257rhard;\342\207\201rharu;\342\207\200rharul;\342\245\254rho;\317\201"
    "rhov;\317\261rightarrow;\342\206\222rightarrowtail;\342\206\243rightharpoondown;\342\207\201rightharpoonup;\342\207\200"
    "rightleftarrows;\342\207\204rightleftharpoons;\342\207\214rightrightarrows;\342\207\211rightsquigarrow;\342\206\235"
    "rightthreetimes;\342\213\214ring;\313\232risingdotseq;\342\211\223rlarr;\342\207\204rlhar;\342\207\214"
    "rlm;\342\200\217rmoust;\342\216\261rmoustache;\342\216\261rnmid;\342\253\256roang;\342\237\255roarr;\342\207\276"
    "robrk;\342\237\247ropar;\342\246\206ropf;\360\235\225\243roplus;\342\250\256rotimes;\342\250\265rpar;)"
    "rpargt;\342\246\224rppolint;\342\250\222rrarr;\342\207\211rsaquo;\342\200\272rscr;\360\235\223\207"
    "rsh;\342\206\261rsqb;]rsquo;\342\200\231rsquor;\342\200\231rthree;\342\213\214rtimes;\342\213\212"
    "rtri;\342\226\271rtrie;\342\212\265rtrif;\342\226\270rtriltri;\342\247\216ruluhar;\342\245\250rx;\342\204\236"
    "sacute;\305\233sbquo;\342\200\232sc;\342\211\273scE;\342\252\264scap;\342\252\270scaron;\305\241sccue;\342\211\275"
    "sce;\342\252\260scedil;\305\237scirc;\305\235scnE;\342\252\266scnap;\342\252\272scnsim;\342\213\251"
    "scpolint;\342\250\223scsim;\342\211\277scy;\321\201sdot;\342\213\205sdotb;\342\212\241sdote;\342\251\246"
    "seArr;\342\207\230searhk;\342\244\245searr;\342\206\230searrow;\342\206\230sect\302\247sect;\302\247"
    "semi;;seswar;\342\244\251setminus;\342\210\226setmn;\342\210\226sext;\342\234\266sfr;\360\235\224\260"
    "sfrown;\342\214\242sharp;\342\231\257shchcy;\321\211shcy;\321\210shortmid;\342\210\243shortparallel;\342\210\245"
    "shy\302\255shy;\302\255sigma;\317\203sigmaf;\317\202sigmav;\317\202sim;\342\210\274simdot;\342\251\252"
    "sime;\342\211\203simeq;\342\211\203simg;\342\252\236simgE;\342\252\240siml;\342\252\235simlE;\342\252\237"
    "simne;\342\211\206simplus;\342\250\244simrarr;\342\245\262slarr;\342\206\220smallsetminus;\342\210\226"
    "smashp;\342\250\263smeparsl;\342\247\244smid;\342\210\243smile;\342\214\243smt;\342\252\252smte;\342\252\254"
    "smtes;\342\252\254\357\270\200softcy;\321\214sol;/solb;\342\247\204solbar;\342\214\277sopf;\360\235\225\244"
    "spades;\342\231\240spadesuit;\342\231\240spar;\342\210\245sqcap;\342\212\223sqcaps;\342\212\223\357\270\200"
    "sqcup;\342\212\224sqcups;\342\212\224\357\270\200sqsub;\342\212\217sqsube;\342\212\221sqsubset;\342\212\217"
    "sqsubseteq;\342\212\221sqsup;\342\212\220sqsupe;\342\212\222sqsupset;\342\212\220sqsupseteq;\342\212\222"
    "squ;\342\226\241square;\342\226\241squarf;\342\226\252squf;\342\226\252srarr;\342\206\222sscr;\360\235\223\210"
    "ssetmn;\342\210\226ssmile;\342\214\243sstarf;\342\213\206star;\342\230\206starf;\342\230\205straightepsilon;\317\265"
    "straightphi;\317\225strns;\302\257sub;\342\212\202subE;\342\253\205subdot;\342\252\275sube;\342\212\206"
    "subedot;\342\253\203submult;\342\253\201subnE;\342\253\213subne;\342\212\212subplus;\342\252\277subrarr;\342\245\271"
    "subset;\342\212\202subseteq;\342\212\206subseteqq;\342\253\205subsetneq;\342\212\212subsetneqq;\342\253\213"
    "subsim;\342\253\207subsub;\342\253\225subsup;\342\253\223succ;\342\211\273succapprox;\342\252\270"
    "succcurlyeq;\342\211\275succeq;\342\252\260succnapprox;\342\252\272succneqq;\342\252\266succnsim;\342\213\251"
    "succsim;\342\211\277sum;\342\210\221sung;\342\231\252sup1\302\271sup1;\302\271sup2\302\262sup2;\302\262"
    "sup3\302\263sup3;\302\263sup;\342\212\203supE;\342\253\206supdot;\342\252\276supdsub;\342\253\230"
    "supe;\342\212\207supedot;\342\253\204suphsol;\342\237\211suphsub;\342\253\227suplarr;\342\245\273"
    "supmult;\342\253\202supnE;\342\253\214supne;\342\212\213supplus;\342\253\200supset;\342\212\203supseteq;\342\212\207"
    "supseteqq;\342\253\206supsetneq;\342\212\213supsetneqq;\342\253\214supsim;\342\253\210supsub;\342\253\224"
    "supsup;\342\253\226swArr;\342\207\231swarhk;\342\244\246swarr;\342\206\231swarrow;\342\206\231swnwar;\342\244\252"
    "szlig\303\237szlig;\303\237target;\342\214\226tau;\317\204tbrk;\342\216\264tcaron;\305\245tcedil;\305\243"
    "tcy;\321\202tdot;\342\203\233telrec;\342\214\225tfr;\360\235\224\261there4;\342\210\264therefore;\342\210\264"
    "theta;\316\270thetasym;\317\221thetav;\317\221thickapprox;\342\211\210thicksim;\342\210\274thinsp;\342\200\211"
    "thkap;\342\211\210thksim;\342\210\274thorn\303\276thorn;\303\276tilde;\313\234times\303\227times;\303\227"
    "timesb;\342\212\240timesbar;\342\250\261timesd;\342\250\260tint;\342\210\255toea;\342\244\250top;\342\212\244"
    "topbot;\342\214\266topcir;\342\253\261topf;\360\235\225\245topfork;\342\253\232tosa;\342\244\251tprime;\342\200\264"
    "trade;\342\204\242triangle;\342\226\265triangledown;\342\226\277triangleleft;\342\227\203trianglelefteq;\342\212\264"
    "triangleq;\342\211\234triangleright;\342\226\271trianglerighteq;\342\212\265tridot;\342\227\254trie;\342\211\234"
    "triminus;\342\250\272triplus;\342\250\271trisb;\342\247\215tritime;\342\250\273trpezium;\342\217\242"
    "tscr;\360\235\223\211tscy;\321\206tshcy;\321\233tstrok;\305\247twixt;\342\211\254twoheadleftarrow;\342\206\236"
    "twoheadrightarrow;\342\206\240uArr;\342\207\221uHar;\342\245\243uacute\303\272uacute;\303\272uarr;\342\206\221"
    "ubrcy;\321\236ubreve;\305\255ucirc\303\273ucirc;\303\273ucy;\321\203udarr;\342\207\205udblac;\305\261"
    "udhar;\342\245\256ufisht;\342\245\276ufr;\360\235\224\262ugrave\303\271ugrave;\303\271uharl;\342\206\277"
    "uharr;\342\206\276uhblk;\342\226\200ulcorn;\342\214\234ulcorner;\342\214\234ulcrop;\342\214\217ultri;\342\227\270"
    "umacr;\305\253uml\302\250uml;\302\250uogon;\305\263uopf;\360\235\225\246uparrow;\342\206\221updownarrow;\342\206\225"
    "upharpoonleft;\342\206\277upharpoonright;\342\206\276uplus;\342\212\216upsi;\317\205upsih;\317\222"
    "upsilon;\317\205upuparrows;\342\207\210urcorn;\342\214\235urcorner;\342\214\235urcrop;\342\214\216"
    "uring;\305\257urtri;\342\227\271uscr;\360\235\223\212utdot;\342\213\260utilde;\305\251utri;\342\226\265"
    "utrif;\342\226\264uuarr;\342\207\210uuml\303\274uuml;\303\274uwangle;\342\246\247vArr;\342\207\225"
    "vBar;\342\253\250vBarv;\342\253\251vDash;\342\212\250vangrt;\342\246\234varepsilon;\317\265varkappa;\317\260"
    "varnothing;\342\210\205varphi;\317\225varpi;\317\226varpropto;\342\210\235varr;\342\206\225varrho;\317\261"
    "varsigma;\317\202varsubsetneq;\342\212\212\357\270\200varsubsetneqq;\342\253\213\357\270\200varsupsetneq;\342\212\213\357\270\200"
    "varsupsetneqq;\342\253\214\357\270\200vartheta;\317\221vartriangleleft;\342\212\262vartriangleright;\342\212\263"
    "vcy;\320\262vdash;\342\212\242vee;\342\210\250veebar;\342\212\273veeeq;\342\211\232vellip;\342\213\256"
    "verbar;|vert;|vfr;\360\235\224\263vltri;\342\212\262vnsub;\342\212\202\342\203\222vnsup;\342\212\203\342\203\222"
    "vopf;\360\235\225\247vprop;\342\210\235vrtri;\342\212\263vscr;\360\235\223\213vsubnE;\342\253\213\357\270\200"
    "vsubne;\342\212\212\357\270\200vsupnE;\342\253\214\357\270\200vsupne;\342\212\213\357\270\200vzigzag;\342\246\232"
    "wcirc;\305\265wedbar;\342\251\237wedge;\342\210\247wedgeq;\342\211\231weierp;\342\204\230wfr;\360\235\224\264"
    "wopf;\360\235\225\250wp;\342\204\230wr;\342\211\200wreath;\342\211\200wscr;\360\235\223\214xcap;\342\213\202"
    "xcirc;\342\227\257xcup;\342\213\203xdtri;\342\226\275xfr;\360\235\224\265xhArr;\342\237\272xharr;\342\237\267"
    "xi;\316\276xlArr;\342\237\270xlarr;\342\237\265xmap;\342\237\274xnis;\342\213\273xodot;\342\250\200"
    "xopf;\360\235\225\251xoplus;\342\250\201xotime;\342\250\202xrArr;\342\237\271xrarr;\342\237\266xscr;\360\235\223\215"
    "xsqcup;\342\250\206xuplus;\342\250\204xutri;\342\226\263xvee;\342\213\201xwedge;\342\213\200yacute\303\275"
    "yacute;\303\275yacy;\321\217ycirc;\305\267ycy;\321\213yen\302\245yen;\302\245yfr;\360\235\224\266"
    "yicy;\321\227yopf;\360\235\225\252yscr;\360\235\223\216yucy;\321\216yuml\303\277yuml;\303\277zacute;\305\272"
    "zcaron;\305\276zcy;\320\267zdot;\305\274zeetrf;\342\204\250zeta;\316\266zfr;\360\235\224\267zhcy;\320\266"
    "zigrarr;\342\207\235zopf;\360\235\225\253zscr;\360\235\223\217zwj;\342\200\215zwnj;\342\200\214";

constexpr NamedReference kNames[] = {
    {0, 5, 2}, {7, 6, 2}, {15, 3, 1}, {19, 4, 1}, {24, 6, 2}, {32, 7, 2}, {41, 7, 2}, {50, 5, 2},
    {57, 6, 2}, {65, 4, 2}, {71, 4, 4}, {79, 6, 2}, {87, 7, 2}, {96, 6, 2}, {104, 6, 2}, {112, 4, 3},
    {119, 6, 2}, {127, 5, 4}, {136, 14, 3}, {153, 5, 2}, {160, 6, 2}, {168, 5, 4}, {177, 7, 3}, {187, 6, 2},
    {195, 7, 2}, {204, 4, 2}, {210, 5, 2}, {217, 10, 3}, {230, 5, 3}, {238, 7, 3}, {248, 4, 2}, {254, 8, 3},
    {265, 11, 3}, {279, 5, 2}, {286, 4, 4}, {294, 5, 4}, {303, 6, 2}, {311, 5, 3}, {319, 7, 3}, {329, 5, 2},
    {336, 4, 2}, {342, 5, 2}, {349, 7, 2}, {358, 4, 3}, {365, 21, 3}, {389, 8, 3}, {400, 7, 2}, {409, 6, 2},
    {417, 7, 2}, {426, 6, 2}, {434, 8, 3}, {445, 5, 2}, {452, 8, 2}, {462, 10, 2}, {474, 4, 3}, {481, 4, 2},
    {487, 10, 3}, {500, 12, 3}, {515, 11, 3}, {529, 12, 3}, {544, 25, 3}, {572, 22, 3}, {597, 16, 3}, {616, 6, 3},
    {625, 7, 3}, {635, 10, 3}, {648, 7, 3}, {658, 16, 3}, {677, 5, 3}, {685, 10, 3}, {698, 32, 3}, {733, 6, 3},
    {742, 5, 4}, {751, 4, 3}, {758, 7, 3}, {768, 3, 3}, {774, 9, 3}, {786, 5, 2}, {793, 5, 2}, {800, 5, 2},
    {807, 7, 3}, {817, 5, 3}, {825, 6, 3}, {834, 7, 2}, {843, 4, 2}, {849, 4, 3}, {856, 6, 2}, {864, 4, 4},
    {872, 17, 2}, {891, 15, 2}, {908, 23, 2}, {933, 17, 1}, {951, 17, 2}, {970, 8, 3}, {981, 14, 3}, {998, 5, 4},
    {1007, 4, 2}, {1013, 7, 3}, {1023, 9, 3}, {1035, 22, 3}, {1060, 10, 2}, {1072, 16, 3}, {1091, 16, 3}, {1110, 21, 3},
    {1134, 14, 3}, {1151, 20, 3}, {1174, 25, 3}, {1202, 21, 3}, {1226, 17, 3}, {1246, 15, 3}, {1264, 14, 3}, {1281, 18, 3},
    {1302, 18, 3}, {1323, 10, 3}, {1336, 13, 3}, {1352, 17, 3}, {1372, 10, 2}, {1384, 20, 3}, {1407, 18, 3}, {1428, 15, 3},
    {1446, 18, 3}, {1467, 19, 3}, {1489, 16, 3}, {1508, 19, 3}, {1530, 8, 3}, {1541, 13, 3}, {1557, 10, 3}, {1570, 5, 4},
    {1579, 7, 2}, {1588, 4, 2}, {1594, 3, 2}, {1599, 4, 2}, {1605, 6, 2}, {1613, 7, 2}, {1622, 7, 2}, {1631, 5, 2},
    {1638, 6, 2}, {1646, 4, 2}, {1652, 5, 2}, {1659, 4, 4}, {1667, 6, 2}, {1675, 7, 2}, {1684, 8, 3}, {1695, 6, 2},
    {1703, 17, 3}, {1723, 21, 3}, {1747, 6, 2}, {1755, 5, 4}, {1764, 8, 2}, {1774, 6, 3}, {1783, 11, 3}, {1797, 12, 3},
    {1812, 5, 3}, {1820, 5, 3}, {1828, 4, 2}, {1834, 4, 2}, {1840, 5, 2}, {1847, 7, 3}, {1857, 13, 3}, {1873, 4, 2},
    {1879, 4, 4}, {1887, 18, 3}, {1908, 22, 3}, {1933, 5, 4}, {1942, 7, 3}, {1952, 11, 3}, {1966, 5, 3}, {1974, 5, 2},
    {1981, 2, 1}, {1984, 3, 1}, {1988, 6, 2}, {1996, 7, 2}, {2005, 7, 2}, {2014, 7, 2}, {2023, 6, 2}, {2031, 4, 2},
    {2037, 5, 2}, {2044, 4, 4}, {2052, 3, 3}, {2058, 5, 4}, {2067, 13, 3}, {2083, 17, 3}, {2103, 17, 3}, {2123, 15, 3},
    {2141, 12, 3}, {2156, 18, 3}, {2177, 13, 3}, {2193, 5, 4}, {2202, 3, 3}, {2208, 7, 2}, {2217, 6, 2}, {2225, 4, 1},
    {2230, 6, 2}, {2238, 4, 3}, {2245, 13, 3}, {2261, 5, 3}, {2269, 15, 3}, {2287, 5, 3}, {2295, 7, 2}, {2304, 13, 3},
    {2320, 10, 3}, {2333, 5, 2}, {2340, 6, 2}, {2348, 5, 2}, {2355, 6, 2}, {2363, 7, 2}, {2372, 5, 2}, {2379, 6, 2},
    {2387, 4, 2}, {2393, 5, 2}, {2400, 4, 3}, {2407, 6, 2}, {2415, 7, 2}, {2424, 3, 3}, {2430, 6, 2}, {2438, 11, 3},
    {2452, 8, 3}, {2463, 4, 3}, {2470, 9, 3}, {2482, 13, 3}, {2498, 15, 3}, {2516, 15, 3}, {2534, 6, 2}, {2542, 5, 4},
    {2551, 5, 2}, {2558, 5, 3}, {2566, 7, 2}, {2575, 6, 2}, {2583, 4, 2}, {2589, 5, 2}, {2596, 6, 2}, {2604, 4, 2},
    {2610, 4, 4}, {2618, 5, 4}, {2627, 5, 4}, {2636, 7, 2}, {2645, 6, 2}, {2653, 5, 2}, {2660, 5, 2}, {2667, 6, 2},
    {2675, 7, 2}, {2684, 4, 2}, {2690, 4, 4}, {2698, 5, 4}, {2707, 5, 4}, {2716, 5, 2}, {2723, 2, 1}, {2726, 3, 1},
    {2730, 7, 2}, {2739, 7, 2}, {2748, 5, 3}, {2756, 11, 3}, {2770, 5, 3}, {2778, 7, 2}, {2787, 7, 2}, {2796, 4, 2},
    {2802, 17, 3}, {2822, 10, 3}, {2835, 13, 3}, {2851, 20, 3}, {2874, 12, 3}, {2889, 18, 3}, {2910, 18, 3}, {2931, 15, 3},
    {2949, 18, 3}, {2970, 10, 3}, {2983, 15, 3}, {3001, 16, 3}, {3020, 8, 3}, {3031, 13, 3}, {3047, 14, 3}, {3064, 13, 3},
    {3080, 16, 3}, {3099, 18, 3}, {3120, 17, 3}, {3140, 16, 3}, {3159, 13, 3}, {3175, 16, 3}, {3194, 11, 3}, {3208, 14, 3},
    {3225, 10, 3}, {3238, 15, 3}, {3256, 17, 3}, {3276, 14, 3}, {3293, 12, 3}, {3308, 9, 3}, {3320, 15, 3}, {3338, 10, 3},
    {3351, 4, 4}, {3359, 3, 3}, {3365, 11, 3}, {3379, 7, 2}, {3388, 14, 3}, {3405, 19, 3}, {3427, 15, 3}, {3445, 14, 3},
    {3462, 19, 3}, {3484, 15, 3}, {3502, 5, 4}, {3511, 15, 3}, {3529, 16, 3}, {3548, 5, 3}, {3556, 4, 3}, {3563, 7, 2},
    {3572, 3, 3}, {3578, 4, 3}, {3585, 4, 2}, {3591, 12, 3}, {3606, 10, 3}, {3619, 4, 4}, {3627, 10, 3}, {3640, 5, 4},
    {3649, 5, 3}, {3657, 3, 2}, {3662, 5, 2}, {3669, 7, 2}, {3678, 7, 2}, {3687, 7, 2}, {3696, 4, 2}, {3702, 20, 3},
    {3725, 19, 3}, {3747, 18, 3}, {3768, 22, 3}, {3793, 21, 3}, {3817, 15, 3}, {3835, 8, 1}, {3844, 4, 4}, {3852, 8, 3},
    {3863, 17, 2}, {3882, 5, 3}, {3890, 4, 3}, {3897, 13, 3}, {3913, 10, 3}, {3926, 21, 3}, {3950, 11, 3}, {3964, 9, 3},
    {3976, 14, 5}, {3995, 10, 3}, {4008, 11, 3}, {4022, 16, 3}, {4041, 20, 5}, {4066, 18, 5}, {4089, 15, 3}, {4107, 21, 5},
    {4133, 16, 3}, {4152, 16, 5}, {4173, 13, 5}, {4191, 16, 3}, {4210, 19, 5}, {4234, 21, 3}, {4258, 8, 3}, {4269, 13, 3},
    {4285, 15, 3}, {4303, 12, 5}, {4320, 18, 5}, {4343, 13, 3}, {4359, 24, 5}, {4388, 18, 5}, {4411, 12, 3}, {4426, 17, 5},
    {4448, 22, 3}, {4473, 18, 3}, {4494, 17, 3}, {4514, 20, 5}, {4539, 22, 3}, {4564, 16, 5}, {4585, 21, 3}, {4609, 18, 5},
    {4632, 23, 3}, {4658, 10, 6}, {4674, 15, 3}, {4692, 12, 3}, {4707, 17, 5}, {4729, 22, 3}, {4754, 17, 5}, {4776, 12, 6},
    {4794, 17, 3}, {4814, 9, 3}, {4826, 14, 3}, {4843, 18, 3}, {4864, 14, 3}, {4881, 15, 3}, {4899, 5, 4}, {4908, 6, 2},
    {4916, 7, 2}, {4925, 3, 2}, {4930, 6, 2}, {4938, 6, 2}, {4946, 7, 2}, {4955, 5, 2}, {4962, 6, 2}, {4970, 4, 2},
    {4976, 7, 2}, {4985, 4, 4}, {4993, 6, 2}, {5001, 7, 2}, {5010, 6, 2}, {5018, 6, 2}, {5026, 8, 2}, {5036, 5, 4},
    {5045, 21, 3}, {5069, 15, 3}, {5087, 3, 3}, {5093, 5, 4}, {5102, 6, 2}, {5110, 7, 2}, {5119, 6, 2}, {5127, 7, 2},
    {5136, 7, 3}, {5146, 4, 2}, {5152, 5, 2}, {5159, 8, 3}, {5170, 10, 3}, {5183, 12, 3}, {5198, 16, 3}, {5217, 9, 3},
    {5229, 4, 2}, {5235, 4, 4}, {5243, 4, 2}, {5249, 3, 2}, {5254, 10, 2}, {5266, 14, 3}, {5283, 5, 3}, {5291, 3, 3},
    {5297, 9, 3}, {5309, 14, 3}, {5326, 19, 3}, {5348, 14, 3}, {5365, 6, 3}, {5374, 8, 3}, {5385, 11, 3}, {5399, 13, 3},
    {5415, 5, 4}, {5424, 4, 2}, {5430, 4, 1}, {5435, 5, 1}, {5441, 4, 4}, {5449, 5, 3}, {5457, 5, 4}, {5466, 6, 3},
    {5475, 3, 2}, {5480, 4, 2}, {5486, 7, 2}, {5495, 5, 3}, {5503, 5, 3}, {5511, 7, 3}, {5521, 7, 2}, {5530, 7, 2},
    {5539, 4, 2}, {5545, 3, 3}, {5551, 15, 3}, {5569, 19, 3}, {5591, 21, 3}, {5615, 4, 3}, {5622, 4, 2}, {5628, 18, 3},
    {5649, 11, 3}, {5663, 14, 3}, {5680, 20, 3}, {5703, 13, 3}, {5719, 19, 3}, {5741, 19, 3}, {5763, 16, 3}, {5782, 19, 3},
    {5804, 11, 3}, {5818, 9, 3}, {5830, 14, 3}, {5847, 15, 3}, {5865, 14, 3}, {5882, 17, 3}, {5902, 19, 3}, {5924, 18, 3},
    {5945, 17, 3}, {5965, 14, 3}, {5982, 17, 3}, {6002, 12, 3}, {6017, 15, 3}, {6035, 11, 3}, {6049, 5, 3}, {6057, 13, 3},
    {6073, 12, 3}, {6088, 5, 3}, {6096, 4, 3}, {6103, 12, 3}, {6118, 7, 2}, {6127, 5, 2}, {6134, 7, 2}, {6143, 7, 2},
    {6152, 3, 3}, {6158, 7, 2}, {6167, 7, 2}, {6176, 6, 2}, {6184, 4, 2}, {6190, 4, 4}, {6198, 15, 3}, {6216, 15, 3},
    {6234, 16, 3}, {6253, 13, 3}, {6269, 6, 2}, {6277, 12, 3}, {6292, 5, 4}, {6301, 5, 3}, {6309, 7, 3}, {6319, 19, 3},
    {6341, 13, 3}, {6357, 18, 3}, {6378, 15, 3}, {6396, 20, 3}, {6419, 12, 3}, {6434, 5, 4}, {6443, 5, 3}, {6451, 4, 3},
    {6458, 7, 3}, {6468, 12, 3}, {6483, 9, 3}, {6495, 14, 3}, {6512, 19, 3}, {6534, 14, 3}, {6551, 9, 3}, {6563, 4, 3},
    {6570, 4, 3}, {6577, 9, 3}, {6589, 14, 3}, {6606, 7, 3}, {6616, 5, 2}, {6623, 6, 2}, {6631, 6, 3}, {6640, 6, 2},
    {6648, 5, 2}, {6655, 4, 1}, {6660, 4, 2}, {6666, 7, 2}, {6675, 7, 2}, {6684, 4, 2}, {6690, 4, 4}, {6698, 10, 3},
    {6711, 6, 2}, {6719, 11, 6}, {6736, 10, 3}, {6749, 6, 3}, {6758, 11, 3}, {6772, 15, 3}, {6790, 11, 3}, {6804, 5, 4},
    {6813, 10, 3}, {6826, 5, 4}, {6835, 7, 2}, {6844, 6, 2}, {6852, 7, 2}, {6861, 5, 3}, {6869, 9, 3}, {6881, 6, 2},
    {6889, 7, 2}, {6898, 5, 2}, {6905, 6, 2}, {6913, 4, 2}, {6919, 7, 2}, {6928, 4, 4}, {6936, 6, 2}, {6944, 7, 2},
    {6953, 6, 2}, {6961, 9, 1}, {6971, 11, 3}, {6985, 13, 3}, {7001, 17, 3}, {7021, 6, 3}, {7030, 10, 3}, {7043, 6, 2},
    {7051, 5, 4}, {7060, 8, 3}, {7071, 11, 3}, {7085, 17, 3}, {7105, 12, 3}, {7120, 14, 3}, {7137, 6, 3}, {7146, 11, 3},
    {7160, 8, 3}, {7171, 12, 3}, {7186, 15, 3}, {7204, 16, 3}, {7223, 5, 2}, {7230, 8, 2}, {7240, 6, 2}, {7248, 5, 4},
    {7257, 7, 2}, {7266, 4, 2}, {7272, 5, 2}, {7279, 6, 3}, {7288, 5, 3}, {7296, 4, 2}, {7302, 6, 3}, {7311, 7, 3},
    {7321, 4, 3}, {7328, 7, 3}, {7338, 5, 3}, {7346, 12, 3}, {7361, 13, 1}, {7375, 18, 3}, {7396, 14, 3}, {7413, 14, 3},
    {7430, 4, 4}, {7438, 5, 4}, {7447, 5, 4}, {7456, 7, 3}, {7466, 6, 2}, {7474, 6, 3}, {7483, 4, 4}, {7491, 5, 4},
    {7500, 5, 4}, {7509, 4, 4}, {7517, 3, 2}, {7522, 5, 4}, {7531, 5, 4}, {7540, 5, 2}, {7547, 5, 2}, {7554, 5, 2},
    {7561, 6, 2}, {7569, 7, 2}, {7578, 6, 2}, {7586, 4, 2}, {7592, 4, 4}, {7600, 5, 4}, {7609, 5, 4}, {7618, 5, 2},
    {7625, 5, 2}, {7632, 7, 2}, {7641, 7, 2}, {7650, 4, 2}, {7656, 5, 2}, {7663, 15, 3}, {7681, 5, 2}, {7688, 4, 3},
    {7695, 5, 3}, {7703, 5, 4}, {7712, 6, 2}, {7720, 7, 2}, {7729, 7, 2}, {7738, 3, 3}, {7744, 4, 5}, {7753, 4, 3},
    {7760, 5, 2}, {7767, 6, 2}, {7775, 5, 2}, {7782, 6, 2}, {7790, 4, 2}, {7796, 5, 2}, {7803, 6, 2}, {7811, 3, 3},
    {7817, 4, 4}, {7825, 6, 2}, {7833, 7, 2}, {7842, 8, 3}, {7853, 6, 3}, {7862, 6, 2}, {7870, 6, 2}, {7878, 6, 3},
    {7887, 3, 1}, {7891, 4, 1}, {7896, 4, 3}, {7903, 7, 3}, {7913, 5, 3}, {7921, 9, 3}, {7933, 5, 3}, {7941, 4, 3},
    {7948, 5, 3}, {7956, 6, 3}, {7965, 7, 3}, {7975, 9, 3}, {7987, 9, 3}, {7999, 9, 3}, {8011, 9, 3}, {8023, 9, 3},
    {8035, 9, 3}, {8047, 9, 3}, {8059, 9, 3}, {8071, 6, 3}, {8080, 8, 3}, {8091, 9, 3}, {8103, 7, 3}, {8113, 6, 2},
    {8121, 8, 3}, {8132, 6, 2}, {8140, 5, 4}, {8149, 3, 3}, {8155, 4, 3}, {8162, 7, 3}, {8172, 4, 3}, {8179, 5, 3},
    {8187, 5, 1}, {8193, 7, 3}, {8203, 9, 3}, {8215, 5, 2}, {8222, 6, 2}, {8230, 5, 4}, {8239, 4, 1}, {8244, 6, 3},
    {8253, 8, 3}, {8264, 6, 2}, {8272, 7, 2}, {8281, 4, 2}, {8287, 5, 2}, {8294, 9, 3}, {8306, 6, 3}, {8315, 5, 3},
    {8323, 9, 3}, {8335, 12, 2}, {8349, 10, 3}, {8362, 8, 3}, {8373, 10, 3}, {8386, 7, 3}, {8396, 7, 3}, {8406, 9, 3},
    {8418, 5, 3}, {8426, 9, 3}, {8438, 6, 3}, {8447, 4, 2}, {8453, 6, 3}, {8462, 7, 3}, {8472, 8, 3}, {8483, 8, 3},
    {8494, 6, 2}, {8502, 7, 3}, {8512, 5, 2}, {8519, 5, 3}, {8527, 8, 3}, {8538, 4, 4}, {8546, 7, 3}, {8556, 8, 3},
    {8567, 7, 3}, {8577, 8, 3}, {8588, 9, 3}, {8600, 10, 3}, {8613, 9, 3}, {8625, 8, 3}, {8636, 16, 3}, {8655, 14, 3},
    {8672, 9, 3}, {8684, 7, 3}, {8694, 9, 3}, {8706, 7, 3}, {8716, 13, 3}, {8732, 12, 3}, {8747, 14, 3}, {8764, 18, 3},
    {8785, 18, 3}, {8806, 19, 3}, {8828, 6, 3}, {8837, 6, 3}, {8846, 6, 3}, {8855, 6, 3}, {8864, 6, 3}, {8873, 4, 4},
    {8881, 8, 6}, {8895, 5, 3}, {8903, 5, 4}, {8912, 4, 3}, {8919, 7, 3}, {8929, 7, 3}, {8939, 6, 3}, {8948, 6, 3},
    {8957, 6, 3}, {8966, 6, 3}, {8975, 5, 3}, {8983, 6, 3}, {8992, 6, 3}, {9001, 6, 3}, {9010, 6, 3}, {9019, 6, 3},
    {9028, 6, 3}, {9037, 6, 3}, {9046, 6, 3}, {9055, 5, 3}, {9063, 6, 3}, {9072, 6, 3}, {9081, 6, 3}, {9090, 6, 3},
    {9099, 6, 3}, {9108, 6, 3}, {9117, 7, 3}, {9127, 6, 3}, {9136, 6, 3}, {9145, 6, 3}, {9154, 6, 3}, {9163, 5, 3},
    {9171, 6, 3}, {9180, 6, 3}, {9189, 6, 3}, {9198, 6, 3}, {9207, 9, 3}, {9219, 8, 3}, {9230, 9, 3}, {9242, 6, 3},
    {9251, 6, 3}, {9260, 6, 3}, {9269, 6, 3}, {9278, 5, 3}, {9286, 6, 3}, {9295, 6, 3}, {9304, 6, 3}, {9313, 6, 3},
    {9322, 6, 3}, {9331, 6, 3}, {9340, 7, 3}, {9350, 6, 2}, {9358, 6, 2}, {9366, 7, 2}, {9375, 5, 4}, {9384, 6, 3},
    {9393, 5, 3}, {9401, 6, 3}, {9410, 5, 1}, {9416, 6, 3}, {9425, 9, 3}, {9437, 5, 3}, {9445, 7, 3}, {9455, 5, 3},
    {9463, 6, 3}, {9472, 6, 3}, {9481, 7, 3}, {9491, 7, 2}, {9500, 4, 3}, {9507, 7, 3}, {9517, 9, 3}, {9529, 7, 3},
    {9539, 7, 3}, {9549, 7, 3}, {9559, 5, 6}, {9570, 6, 3}, {9579, 6, 2}, {9587, 6, 3}, {9596, 7, 2}, {9605, 6, 2},
    {9613, 7, 2}, {9622, 6, 2}, {9630, 6, 3}, {9639, 8, 3}, {9650, 5, 2}, {9657, 5, 2}, {9664, 6, 2}, {9672, 8, 3},
    {9683, 4, 2}, {9689, 5, 2}, {9696, 10, 2}, {9708, 4, 4}, {9716, 5, 2}, {9723, 6, 3}, {9732, 10, 3}, {9745, 4, 2},
    {9751, 4, 3}, {9758, 5, 3}, {9766, 5, 2}, {9773, 7, 3}, {9783, 16, 3}, {9802, 17, 3}, {9822, 9, 2}, {9833, 9, 3},
    {9845, 11, 3}, {9859, 12, 3}, {9874, 12, 3}, {9889, 5, 3}, {9897, 9, 3}, {9909, 7, 3}, {9919, 8, 3}, {9930, 6, 3},
    {9939, 9, 3}, {9951, 6, 1}, {9958, 7, 3}, {9968, 8, 3}, {9979, 6, 1}, {9986, 7, 1}, {9994, 5, 3}, {10002, 7, 3},
    {10012, 11, 3}, {10026, 10, 3}, {10039, 5, 3}, {10047, 8, 3}, {10058, 7, 3}, {10068, 5, 4}, {10077, 7, 3}, {10087, 4, 2},
    {10093, 5, 2}, {10100, 7, 3}, {10110, 6, 3}, {10119, 6, 3}, {10128, 5, 4}, {10137, 5, 3}, {10145, 6, 3}, {10154, 5, 3},
    {10162, 6, 3}, {10171, 6, 3}, {10180, 8, 3}, {10191, 8, 3}, {10202, 6, 3}, {10211, 6, 3}, {10220, 7, 3}, {10230, 8, 3},
    {10241, 4, 3}, {10248, 9, 3}, {10260, 7, 3}, {10270, 7, 3}, {10280, 7, 3}, {10290, 6, 3}, {10299, 5, 6}, {10310, 7, 3},
    {10320, 8, 3}, {10331, 12, 3}, {10346, 12, 3}, {10361, 9, 3}, {10373, 11, 3}, {10387, 6, 2}, {10395, 7, 2}, {10404, 15, 3},
    {10422, 16, 3}, {10441, 6, 3}, {10450, 6, 3}, {10459, 9, 3}, {10471, 6, 3}, {10480, 7, 3}, {10490, 5, 3}, {10498, 5, 3},
    {10506, 7, 3}, {10516, 7, 3}, {10526, 5, 3}, {10534, 5, 3}, {10542, 6, 3}, {10551, 8, 3}, {10562, 6, 2}, {10570, 7, 2},
    {10579, 4, 2}, {10585, 3, 3}, {10591, 8, 3}, {10602, 6, 3}, {10611, 8, 3}, {10622, 3, 2}, {10627, 4, 2}, {10633, 6, 2},
    {10641, 8, 3}, {10652, 7, 3}, {10662, 4, 4}, {10670, 6, 3}, {10679, 6, 3}, {10688, 5, 3}, {10696, 8, 3}, {10707, 12, 3},
    {10722, 6, 3}, {10731, 4, 2}, {10737, 8, 2}, {10747, 6, 3}, {10756, 4, 2}, {10762, 6, 2}, {10770, 7, 2}, {10779, 14, 3},
    {10796, 7, 3}, {10806, 5, 2}, {10813, 7, 3}, {10823, 7, 3}, {10833, 7, 1}, {10841, 5, 4}, {10850, 4, 2}, {10856, 6, 3},
    {10865, 9, 3}, {10877, 9, 3}, {10889, 8, 3}, {10900, 10, 3}, {10913, 15, 3}, {10931, 10, 3}, {10944, 15, 3}, {10962, 16, 3},
    {10981, 17, 3}, {11001, 9, 3}, {11013, 7, 3}, {11023, 7, 3}, {11033, 5, 4}, {11042, 5, 2}, {11049, 5, 3}, {11057, 7, 2},
    {11066, 6, 3}, {11075, 5, 3}, {11083, 6, 3}, {11092, 6, 3}, {11101, 6, 3}, {11110, 8, 3}, {11121, 5, 2}, {11128, 9, 3},
    {11140, 6, 3}, {11149, 5, 3}, {11157, 6, 2}, {11165, 7, 2}, {11174, 7, 3}, {11184, 7, 2}, {11193, 5, 3}, {11201, 5, 2},
    {11208, 6, 2}, {11216, 7, 3}, {11226, 4, 2}, {11232, 5, 2}, {11239, 3, 3}, {11245, 6, 3}, {11254, 4, 4}, {11262, 3, 3},
    {11268, 6, 2}, {11276, 7, 2}, {11285, 4, 3}, {11292, 7, 3}, {11302, 3, 3}, {11308, 9, 3}, {11320, 4, 3}, {11327, 4, 3},
    {11334, 7, 3}, {11344, 6, 2}, {11352, 6, 3}, {11361, 9, 3}, {11373, 7, 3}, {11383, 7, 3}, {11393, 7, 3}, {11403, 5, 3},
    {11411, 4, 2}, {11417, 5, 3}, {11425, 6, 2}, {11433, 5, 4}, {11442, 5, 3}, {11450, 7, 3}, {11460, 6, 3}, {11469, 5, 2},
    {11476, 8, 2}, {11486, 6, 2}, {11494, 7, 3}, {11504, 8, 3}, {11515, 6, 3}, {11524, 11, 3}, {11538, 12, 3}, {11553, 7, 1},
    {11561, 7, 3}, {11571, 6, 3}, {11580, 8, 3}, {11591, 9, 3}, {11603, 6, 3}, {11612, 6, 3}, {11621, 5, 3}, {11629, 6, 3},
    {11638, 5, 3}, {11646, 4, 2}, {11652, 3, 2}, {11657, 4, 2}, {11663, 4, 2}, {11669, 5, 2}, {11676, 5, 3}, {11684, 5, 1},
    {11690, 6, 3}, {11699, 12, 3}, {11714, 13, 3}, {11730, 14, 3}, {11747, 4, 2}, {11753, 7, 3}, {11763, 7, 3}, {11773, 6, 3},
    {11782, 7, 3}, {11792, 4, 4}, {11800, 6, 3}, {11809, 6, 2}, {11817, 5, 3}, {11825, 6, 3}, {11834, 6, 3}, {11843, 5, 2},
    {11850, 5, 4}, {11859, 7, 3}, {11869, 5, 3}, {11877, 6, 3}, {11886, 9, 3}, {11898, 6, 2}, {11906, 7, 2}, {11915, 7, 3},
    {11925, 6, 2}, {11933, 7, 2}, {11942, 7, 3}, {11952, 7, 3}, {11962, 7, 3}, {11972, 7, 3}, {11982, 7, 3}, {11992, 6, 2},
    {12000, 7, 2}, {12009, 7, 3}, {12019, 7, 3}, {12029, 7, 3}, {12039, 7, 3}, {12049, 7, 3}, {12059, 7, 3}, {12069, 6, 3},
    {12078, 6, 3}, {12087, 5, 4}, {12096, 3, 3}, {12102, 4, 3}, {12109, 7, 2}, {12118, 6, 2}, {12126, 7, 2}, {12135, 4, 3},
    {12142, 7, 2}, {12151, 6, 2}, {12159, 4, 2}, {12165, 5, 2}, {12172, 3, 3}, {12178, 4, 3}, {12185, 4, 3}, {12192, 5, 3},
    {12200, 9, 3}, {12212, 4, 3}, {12219, 6, 3}, {12228, 7, 3}, {12238, 8, 3}, {12249, 9, 3}, {12261, 5, 6}, {12272, 7, 3},
    {12282, 4, 4}, {12290, 3, 3}, {12296, 4, 3}, {12303, 6, 3}, {12312, 5, 2}, {12319, 3, 3}, {12325, 4, 3}, {12332, 4, 3},
    {12339, 4, 3}, {12346, 4, 3}, {12353, 5, 3}, {12361, 9, 3}, {12373, 4, 3}, {12380, 5, 3}, {12388, 6, 3}, {12397, 6, 3},
    {12406, 5, 4}, {12415, 6, 1}, {12422, 5, 3}, {12430, 5, 3}, {12438, 6, 3}, {12447, 6, 3}, {12456, 2, 1}, {12459, 3, 1},
    {12463, 5, 3}, {12471, 6, 3}, {12480, 6, 3}, {12489, 7, 3}, {12499, 8, 3}, {12510, 10, 3}, {12523, 7, 3}, {12533, 7, 3},
    {12543, 10, 3}, {12556, 11, 3}, {12570, 8, 3}, {12581, 7, 3}, {12591, 10, 6}, {12607, 5, 6}, {12618, 5, 3}, {12626, 7, 3},
    {12636, 5, 2}, {12643, 7, 3}, {12653, 7, 2}, {12662, 5, 3}, {12670, 8, 3}, {12681, 6, 3}, {12690, 5, 3}, {12698, 6, 2},
    {12706, 7, 3}, {12716, 10, 3}, {12729, 7, 3}, {12739, 7, 3}, {12749, 4, 4}, {12757, 9, 3}, {12769, 9, 3}, {12781, 6, 3},
    {12790, 7, 3}, {12800, 14, 3}, {12817, 15, 3}, {12835, 5, 4}, {12844, 7, 3}, {12854, 5, 4}, {12863, 7, 3}, {12873, 7, 2},
    {12882, 7, 3}, {12892, 7, 3}, {12902, 6, 2}, {12910, 7, 2}, {12919, 3, 3}, {12925, 5, 2}, {12932, 6, 2}, {12940, 4, 2},
    {12946, 5, 2}, {12953, 5, 2}, {12960, 6, 2}, {12968, 4, 3}, {12975, 4, 4}, {12983, 6, 2}, {12991, 7, 2}, {13000, 3, 3},
    {13006, 7, 3}, {13016, 6, 3}, {13025, 7, 3}, {13035, 6, 3}, {13044, 6, 2}, {13052, 6, 2}, {13060, 6, 3}, {13069, 9, 3},
    {13081, 9, 3}, {13093, 6, 2}, {13101, 5, 3}, {13109, 6, 2}, {13117, 3, 3}, {13123, 7, 3}, {13133, 6, 3}, {13142, 9, 3},
    {13154, 7, 2}, {13163, 4, 3}, {13170, 7, 3}, {13180, 9, 3}, {13192, 9, 3}, {13204, 9, 3}, {13216, 8, 3}, {13227, 5, 2},
    {13234, 6, 2}, {13242, 5, 4}, {13251, 5, 2}, {13258, 6, 3}, {13267, 6, 2}, {13275, 7, 2}, {13284, 5, 4}, {13293, 5, 3},
    {13301, 6, 3}, {13310, 8, 3}, {13321, 6, 3}, {13330, 7, 3}, {13340, 6, 3}, {13349, 3, 3}, {13355, 7, 2}, {13364, 6, 2},
    {13372, 4, 2}, {13378, 5, 2}, {13385, 6, 2}, {13393, 4, 2}, {13399, 4, 4}, {13407, 6, 2}, {13415, 5, 4}, {13424, 5, 4},
    {13433, 7, 2}, {13442, 6, 2}, {13450, 6, 2}, {13458, 7, 2}, {13467, 7, 2}, {13476, 4, 2}, {13482, 4, 4}, {13490, 7, 2},
    {13499, 5, 2}, {13506, 5, 2}, {13513, 5, 4}, {13522, 5, 4}, {13531, 6, 3}, {13540, 5, 3}, {13548, 7, 3}, {13558, 6, 3},
    {13567, 3, 3}, {13573, 4, 3}, {13580, 5, 3}, {13588, 7, 2}, {13597, 9, 3}, {13609, 7, 3}, {13619, 7, 2}, {13628, 5, 3},
    {13636, 6, 3}, {13645, 7, 3}, {13655, 4, 3}, {13662, 5, 2}, {13669, 6, 2}, {13677, 5, 3}, {13685, 6, 3}, {13694, 8, 3},
    {13705, 7, 3}, {13715, 7, 3}, {13725, 7, 3}, {13735, 7, 3}, {13745, 8, 3}, {13756, 7, 3}, {13766, 4, 3}, {13773, 7, 3},
    {13783, 5, 3}, {13791, 6, 6}, {13803, 6, 3}, {13812, 6, 3}, {13821, 7, 1}, {13829, 7, 1}, {13837, 6, 3}, {13846, 8, 3},
    {13857, 8, 3}, {13868, 7, 2}, {13877, 7, 2}, {13886, 6, 3}, {13895, 5, 1}, {13901, 4, 2}, {13907, 5, 3}, {13915, 6, 3},
    {13924, 7, 3}, {13934, 8, 3}, {13945, 9, 3}, {13957, 5, 3}, {13965, 3, 3}, {13971, 10, 3}, {13984, 14, 3}, {14001, 16, 3},
    {14020, 14, 3}, {14037, 15, 3}, {14055, 15, 3}, {14073, 16, 3}, {14092, 18, 3}, {14113, 20, 3}, {14136, 15, 3}, {14154, 4, 3},
    {14161, 4, 3}, {14168, 5, 3}, {14176, 9, 3}, {14188, 4, 3}, {14195, 6, 3}, {14204, 7, 3}, {14214, 8, 3}, {14225, 9, 3},
    {14237, 5, 6}, {14248, 7, 3}, {14258, 11, 3}, {14272, 8, 3}, {14283, 10, 3}, {14296, 11, 3}, {14310, 8, 3}, {14321, 8, 3},
    {14332, 7, 3}, {14342, 7, 3}, {14352, 4, 4}, {14360, 3, 3}, {14366, 4, 3}, {14373, 6, 3}, {14382, 6, 3}, {14391, 7, 3},
    {14401, 6, 3}, {14410, 5, 2}, {14417, 3, 3}, {14423, 6, 3}, {14432, 9, 3}, {14444, 7, 3}, {14454, 6, 3}, {14463, 7, 2},
    {14472, 7, 3}, {14482, 11, 3}, {14496, 4, 3}, {14503, 5, 3}, {14511, 9, 3}, {14523, 4, 3}, {14530, 5, 3}, {14538, 6, 3},
    {14547, 6, 3}, {14556, 6, 3}, {14565, 6, 3}, {14574, 6, 3}, {14583, 14, 3}, {14600, 19, 3}, {14622, 11, 3}, {14636, 15, 3},
    {14654, 14, 3}, {14671, 15, 3}, {14689, 6, 3}, {14698, 5, 4}, {14707, 7, 3}, {14717, 8, 3}, {14728, 7, 3}, {14738, 7, 1},
    {14746, 4, 3}, {14753, 8, 3}, {14764, 5, 3}, {14772, 5, 1}, {14778, 7, 3}, {14788, 6, 3}, {14797, 9, 3}, {14809, 6, 3},
    {14818, 7, 3}, {14828, 4, 3}, {14835, 6, 3}, {14844, 7, 3}, {14854, 5, 4}, {14863, 4, 3}, {14870, 5, 3}, {14878, 6, 3},
    {14887, 6, 3}, {14896, 5, 1}, {14902, 6, 3}, {14911, 7, 3}, {14921, 7, 2}, {14930, 2, 1}, {14933, 3, 1}, {14937, 5, 3},
    {14945, 6, 3}, {14954, 6, 3}, {14963, 7, 3}, {14973, 7, 3}, {14983, 7, 3}, {14993, 8, 3}, {15004, 7, 3}, {15014, 5, 3},
    {15022, 6, 3}, {15031, 6, 3}, {15040, 9, 3}, {15052, 8, 3}, {15063, 10, 6}, {15079, 5, 6}, {15090, 6, 3}, {15099, 4, 2},
    {15105, 5, 2}, {15112, 5, 3}, {15120, 5, 3}, {15128, 8, 3}, {15139, 4, 3}, {15146, 7, 3}, {15156, 11, 3}, {15170, 11, 3},
    {15184, 9, 3}, {15196, 7, 3}, {15206, 7, 3}, {15216, 4, 2}, {15222, 6, 3}, {15231, 14, 3}, {15248, 4, 4}, {15256, 4, 3},
    {15263, 5, 2}, {15270, 6, 2}, {15278, 4, 3}, {15285, 7, 1}, {15293, 7, 3}, {15303, 6, 2}, {15311, 7, 2}, {15320, 6, 3},
    {15329, 7, 3}, {15339, 7, 3}, {15349, 8, 3}, {15360, 5, 3}, {15368, 5, 3}, {15376, 7, 3}, {15386, 7, 3}, {15396, 5, 4},
    {15405, 3, 3}, {15411, 5, 4}, {15420, 7, 3}, {15430, 3, 2}, {15435, 9, 3}, {15447, 6, 3}, {15456, 4, 5}, {15465, 4, 6},
    {15475, 5, 5}, {15485, 11, 3}, {15499, 16, 3}, {15518, 4, 5}, {15527, 4, 6}, {15537, 5, 5}, {15547, 12, 3}, {15562, 7, 3},
    {15572, 7, 3}, {15582, 6, 3}, {15591, 7, 2}, {15600, 5, 6}, {15611, 4, 3}, {15618, 5, 5}, {15628, 6, 5}, {15639, 6, 2},
    {15647, 8, 3}, {15658, 6, 3}, {15667, 8, 3}, {15678, 9, 3}, {15690, 4, 2}, {15696, 5, 2}, {15703, 6, 5}, {15714, 7, 5},
    {15726, 5, 3}, {15734, 7, 2}, {15743, 7, 2}, {15752, 6, 3}, {15761, 9, 5}, {15775, 5, 3}, {15783, 4, 2}, {15789, 6, 3},
    {15798, 3, 3}, {15804, 6, 3}, {15813, 7, 3}, {15823, 6, 3}, {15832, 8, 3}, {15843, 6, 5}, {15854, 7, 3}, {15864, 7, 3},
    {15874, 6, 5}, {15885, 7, 3}, {15895, 8, 3}, {15906, 4, 4}, {15914, 4, 5}, {15923, 4, 3}, {15930, 5, 3}, {15938, 6, 5},
    {15949, 10, 5}, {15964, 5, 5}, {15974, 6, 3}, {15983, 4, 3}, {15990, 5, 3}, {15998, 6, 3}, {16007, 6, 3}, {16016, 6, 3},
    {16025, 3, 3}, {16031, 4, 3}, {16038, 5, 3}, {16046, 4, 3}, {16053, 5, 2}, {16060, 6, 3}, {16069, 4, 5}, {16078, 6, 3},
    {16087, 5, 3}, {16095, 4, 3}, {16102, 11, 3}, {16116, 16, 3}, {16135, 5, 3}, {16143, 6, 5}, {16154, 10, 5}, {16169, 5, 5},
    {16179, 6, 3}, {16188, 6, 3}, {16197, 4, 3}, {16204, 6, 3}, {16213, 7, 3}, {16223, 5, 3}, {16231, 5, 4}, {16240, 3, 2},
    {16245, 4, 2}, {16251, 6, 3}, {16260, 7, 5}, {16272, 9, 5}, {16286, 8, 3}, {16297, 8, 3}, {16308, 8, 3}, {16319, 6, 3},
    {16328, 8, 3}, {16339, 8, 3}, {16350, 8, 3}, {16361, 5, 3}, {16369, 10, 3}, {16382, 7, 6}, {16395, 6, 5}, {16406, 8, 3},
    {16417, 4, 3}, {16424, 7, 3}, {16434, 5, 5}, {16444, 6, 3}, {16453, 8, 5}, {16466, 6, 3}, {16475, 6, 3}, {16484, 7, 5},
    {16496, 7, 5}, {16508, 12, 3}, {16523, 6, 3}, {16532, 7, 3}, {16542, 4, 3}, {16549, 7, 3}, {16559, 5, 5}, {16569, 5, 4},
    {16578, 10, 3}, {16591, 15, 3}, {16609, 5, 3}, {16617, 6, 3}, {16626, 7, 3}, {16636, 6, 3}, {16645, 6, 3}, {16654, 8, 3},
    {16665, 8, 3}, {16676, 5, 3}, {16684, 6, 5}, {16695, 6, 3}, {16704, 8, 6}, {16718, 10, 3}, {16731, 11, 5}, {16747, 6, 3},
    {16756, 8, 5}, {16769, 5, 3}, {16777, 6, 5}, {16788, 6, 3}, {16797, 8, 6}, {16811, 10, 3}, {16824, 11, 5}, {16840, 5, 3},
    {16848, 6, 2}, {16856, 7, 2}, {16865, 5, 3}, {16873, 14, 3}, {16890, 16, 3}, {16909, 15, 3}, {16927, 17, 3}, {16947, 3, 2},
    {16952, 4, 1}, {16957, 7, 3}, {16967, 6, 3}, {16976, 7, 3}, {16986, 7, 3}, {16996, 5, 6}, {17007, 7, 3}, {17017, 5, 6},
    {17028, 5, 4}, {17037, 8, 3}, {17048, 7, 3}, {17058, 5, 6}, {17069, 5, 4}, {17078, 8, 6}, {17092, 7, 3}, {17102, 8, 6},
    {17116, 6, 6}, {17128, 6, 3}, {17137, 7, 3}, {17147, 6, 3}, {17156, 8, 3}, {17167, 7, 3}, {17177, 3, 3}, {17183, 6, 2},
    {17191, 7, 2}, {17200, 5, 3}, {17208, 5, 3}, {17216, 5, 2}, {17223, 6, 2}, {17231, 4, 2}, {17237, 6, 3}, {17246, 7, 2},
    {17255, 5, 3}, {17263, 5, 3}, {17271, 7, 3}, {17281, 6, 2}, {17289, 6, 3}, {17298, 4, 4}, {17306, 5, 2}, {17313, 6, 2},
    {17321, 7, 2}, {17330, 4, 3}, {17337, 6, 3}, {17346, 4, 2}, {17352, 5, 3}, {17360, 6, 3}, {17369, 6, 3}, {17378, 8, 3},
    {17389, 6, 3}, {17398, 4, 3}, {17405, 6, 2}, {17413, 6, 2}, {17421, 8, 2}, {17431, 5, 3}, {17439, 7, 3}, {17449, 5, 4},
    {17458, 5, 3}, {17466, 6, 3}, {17475, 6, 3}, {17484, 3, 3}, {17490, 6, 3}, {17499, 4, 3}, {17506, 6, 3}, {17515, 8, 3},
    {17526, 4, 2}, {17532, 5, 2}, {17539, 4, 2}, {17545, 5, 2}, {17552, 7, 3}, {17562, 5, 3}, {17570, 8, 3}, {17581, 4, 3},
    {17588, 5, 3}, {17596, 6, 2}, {17604, 7, 2}, {17613, 5, 3}, {17621, 6, 2}, {17629, 7, 2}, {17638, 7, 3}, {17648, 9, 3},
    {17660, 4, 2}, {17666, 5, 2}, {17673, 6, 3}, {17682, 4, 3}, {17689, 4, 2}, {17695, 5, 2}, {17702, 9, 3}, {17714, 7, 3},
    {17724, 6, 3}, {17733, 5, 3}, {17741, 4, 2}, {17747, 7, 1}, {17755, 7, 1}, {17763, 7, 3}, {17773, 5, 3}, {17781, 8, 3},
    {17792, 4, 4}, {17800, 4, 2}, {17806, 5, 2}, {17813, 7, 3}, {17823, 6, 3}, {17832, 3, 2}, {17837, 10, 3}, {17850, 4, 2},
    {17856, 7, 3}, {17866, 8, 3}, {17877, 7, 3}, {17887, 5, 1}, {17893, 9, 3}, {17905, 6, 3}, {17914, 8, 3}, {17925, 7, 3},
    {17935, 7, 3}, {17945, 6, 3}, {17954, 6, 2}, {17962, 7, 2}, {17971, 8, 3}, {17982, 8, 3}, {17993, 3, 2}, {17998, 9, 3},
    {18010, 5, 4}, {18019, 5, 2}, {18026, 6, 2}, {18034, 3, 3}, {18040, 4, 3}, {18047, 5, 3}, {18055, 6, 3}, {18064, 4, 3},
    {18071, 5, 3}, {18079, 11, 3}, {18093, 12, 3}, {18108, 7, 3}, {18118, 12, 3}, {18133, 9, 3}, {18145, 9, 3}, {18157, 8, 3},
    {18168, 6, 3}, {18177, 7, 3}, {18187, 5, 3}, {18195, 6, 3}, {18204, 7, 3}, {18214, 5, 3}, {18222, 9, 3}, {18234, 9, 3},
    {18246, 9, 3}, {18258, 5, 3}, {18266, 7, 3}, {18276, 6, 3}, {18285, 7, 3}, {18295, 5, 4}, {18304, 4, 2}, {18310, 7, 3},
    {18320, 4, 4}, {18328, 5, 3}, {18336, 5, 4}, {18345, 7, 3}, {18355, 5, 4}, {18364, 12, 3}, {18379, 8, 3}, {18390, 6, 1},
    {18397, 8, 3}, {18408, 4, 1}, {18413, 5, 1}, {18419, 6, 3}, {18428, 5, 3}, {18436, 7, 3}, {18446, 6, 3}, {18455, 5, 3},
    {18463, 5, 5}, {18473, 7, 2}, {18482, 6, 3}, {18491, 9, 3}, {18503, 5, 3}, {18511, 6, 3}, {18520, 6, 3}, {18529, 7, 3},
    {18539, 5, 2}, {18546, 6, 2}, {18554, 5, 3}, {18562, 7, 3}, {18572, 6, 3}, {18581, 8, 3}, {18592, 6, 3}, {18601, 7, 3},
    {18611, 7, 3}, {18621, 7, 3}, {18631, 7, 3}, {18641, 8, 3}, {18652, 7, 3}, {18662, 6, 3}, {18671, 7, 3}, {18681, 6, 3},
    {18690, 10, 3}, {18703, 6, 3}, {18712, 6, 3}, {18721, 7, 1}, {18729, 7, 1}, {18737, 6, 3}, {18746, 8, 3}, {18757, 8, 3},
    {18768, 7, 2}, {18777, 7, 2}, {18786, 6, 3}, {18795, 5, 1}, {18801, 4, 2}, {18807, 5, 3}, {18815, 8, 3}, {18826, 6, 3},
    {18835, 7, 3}, {18845, 5, 3}, {18853, 5, 3}, {18861, 8, 3}, {18872, 9, 3}, {18884, 6, 3}, {18893, 5, 3}, {18901, 3, 2},
    {18906, 4, 2}, {18912, 7, 3}, {18922, 7, 3}, {18932, 4, 4}, {18940, 6, 3}, {18949, 6, 3}, {18958, 7, 3}, {18968, 4, 2},
    {18974, 5, 2}, {18981, 11, 3}, {18995, 15, 3}, {19013, 17, 3}, {19033, 15, 3}, {19051, 16, 3}, {19070, 18, 3}, {19091, 17, 3},
    {19111, 16, 3}, {19130, 16, 3}, {19149, 5, 2}, {19156, 13, 3}, {19172, 6, 3}, {19181, 6, 3}, {19190, 4, 3}, {19197, 7, 3},
    {19207, 11, 3}, {19221, 6, 3}, {19230, 6, 3}, {19239, 6, 3}, {19248, 6, 3}, {19257, 6, 3}, {19266, 5, 4}, {19275, 7, 3},
    {19285, 8, 3}, {19296, 5, 1}, {19302, 7, 3}, {19312, 9, 3}, {19324, 6, 3}, {19333, 7, 3}, {19343, 5, 4}, {19352, 4, 3},
    {19359, 5, 1}, {19365, 6, 3}, {19374, 7, 3}, {19384, 7, 3}, {19394, 7, 3}, {19404, 5, 3}, {19412, 6, 3}, {19421, 6, 3},
    {19430, 9, 3}, {19442, 8, 3}, {19453, 3, 3}, {19459, 7, 2}, {19468, 6, 3}, {19477, 3, 3}, {19483, 4, 3}, {19490, 5, 3},
    {19498, 7, 2}, {19507, 6, 3}, {19516, 4, 3}, {19523, 7, 2}, {19532, 6, 2}, {19540, 5, 3}, {19548, 6, 3}, {19557, 7, 3},
    {19567, 9, 3}, {19579, 6, 3}, {19588, 4, 2}, {19594, 5, 3}, {19602, 6, 3}, {19611, 6, 3}, {19620, 6, 3}, {19629, 7, 3},
    {19639, 6, 3}, {19648, 8, 3}, {19659, 4, 2}, {19665, 5, 2}, {19672, 5, 1}, {19678, 7, 3}, {19688, 9, 3}, {19700, 6, 3},
    {19709, 5, 3}, {19717, 4, 4}, {19725, 7, 3}, {19735, 6, 3}, {19744, 7, 2}, {19753, 5, 2}, {19760, 9, 3}, {19772, 14, 3},
    {19789, 3, 2}, {19794, 4, 2}, {19800, 6, 2}, {19808, 7, 2}, {19817, 7, 2}, {19826, 4, 3}, {19833, 7, 3}, {19843, 5, 3},
    {19851, 6, 3}, {19860, 5, 3}, {19868, 6, 3}, {19877, 5, 3}, {19885, 6, 3}, {19894, 6, 3}, {19903, 8, 3}, {19914, 8, 3},
    {19925, 6, 3}, {19934, 14, 3}, {19951, 7, 3}, {19961, 9, 3}, {19973, 5, 3}, {19981, 6, 3}, {19990, 4, 3}, {19997, 5, 3},
    {20005, 6, 6}, {20017, 7, 2}, {20026, 4, 1}, {20031, 5, 3}, {20039, 7, 3}, {20049, 5, 4}, {20058, 7, 3}, {20068, 10, 3},
    {20081, 5, 3}, {20089, 6, 3}, {20098, 7, 6}, {20111, 6, 3}, {20120, 7, 6}, {20133, 6, 3}, {20142, 7, 3}, {20152, 9, 3},
    {20164, 11, 3}, {20178, 6, 3}, {20187, 7, 3}, {20197, 9, 3}, {20209, 11, 3}, {20223, 4, 3}, {20230, 7, 3}, {20240, 7, 3},
    {20250, 5, 3}, {20258, 6, 3}, {20267, 5, 4}, {20276, 7, 3}, {20286, 7, 3}, {20296, 7, 3}, {20306, 5, 3}, {20314, 6, 3},
    {20323, 16, 2}, {20341, 12, 2}, {20355, 6, 2}, {20363, 4, 3}, {20370, 5, 3}, {20378, 7, 3}, {20388, 5, 3}, {20396, 8, 3},
    {20407, 8, 3}, {20418, 6, 3}, {20427, 6, 3}, {20436, 8, 3}, {20447, 8, 3}, {20458, 7, 3}, {20468, 9, 3}, {20480, 10, 3},
    {20493, 10, 3}, {20506, 11, 3}, {20520, 7, 3}, {20530, 7, 3}, {20540, 7, 3}, {20550, 5, 3}, {20558, 11, 3}, {20572, 12, 3},
    {20587, 7, 3}, {20597, 12, 3}, {20612, 9, 3}, {20624, 9, 3}, {20636, 8, 3}, {20647, 4, 3}, {20654, 5, 3}, {20662, 4, 2},
    {20668, 5, 2}, {20675, 4, 2}, {20681, 5, 2}, {20688, 4, 2}, {20694, 5, 2}, {20701, 4, 3}, {20708, 5, 3}, {20716, 7, 3},
    {20726, 8, 3}, {20737, 5, 3}, {20745, 8, 3}, {20756, 8, 3}, {20767, 8, 3}, {20778, 8, 3}, {20789, 8, 3}, {20800, 6, 3},
    {20809, 6, 3}, {20818, 8, 3}, {20829, 7, 3}, {20839, 9, 3}, {20851, 10, 3}, {20864, 10, 3}, {20877, 11, 3}, {20891, 7, 3},
    {20901, 7, 3}, {20911, 7, 3}, {20921, 6, 3}, {20930, 7, 3}, {20940, 6, 3}, {20949, 8, 3}, {20960, 7, 3}, {20970, 5, 2},
    {20977, 6, 2}, {20985, 7, 3}, {20995, 4, 2}, {21001, 5, 3}, {21009, 7, 2}, {21018, 7, 2}, {21027, 4, 2}, {21033, 5, 3},
    {21041, 7, 3}, {21051, 4, 4}, {21059, 7, 3}, {21069, 10, 3}, {21082, 6, 2}, {21090, 9, 2}, {21101, 7, 2}, {21110, 12, 3},
    {21125, 9, 3}, {21137, 7, 3}, {21147, 6, 3}, {21156, 7, 3}, {21166, 5, 2}, {21173, 6, 2}, {21181, 6, 2}, {21189, 5, 2},
    {21196, 6, 2}, {21204, 7, 3}, {21214, 9, 3}, {21226, 7, 3}, {21236, 5, 3}, {21244, 5, 3}, {21252, 4, 3}, {21259, 7, 3},
    {21269, 7, 3}, {21279, 5, 4}, {21288, 8, 3}, {21299, 5, 3}, {21307, 7, 3}, {21317, 6, 3}, {21326, 9, 3}, {21338, 13, 3},
    {21354, 13, 3}, {21370, 15, 3}, {21388, 10, 3}, {21401, 14, 3}, {21418, 16, 3}, {21437, 7, 3}, {21447, 5, 3}, {21455, 9, 3},
    {21467, 8, 3}, {21478, 6, 3}, {21487, 8, 3}, {21498, 9, 3}, {21510, 5, 4}, {21519, 5, 2}, {21526, 6, 2}, {21534, 7, 2},
    {21543, 6, 3}, {21552, 17, 3}, {21572, 18, 3}, {21593, 5, 3}, {21601, 5, 3}, {21609, 6, 2}, {21617, 7, 2}, {21626, 5, 3},
    {21634, 6, 2}, {21642, 7, 2}, {21651, 5, 2}, {21658, 6, 2}, {21666, 4, 2}, {21672, 6, 3}, {21681, 7, 2}, {21690, 6, 3},
    {21699, 7, 3}, {21709, 4, 4}, {21717, 6, 2}, {21725, 7, 2}, {21734, 6, 3}, {21743, 6, 3}, {21752, 6, 3}, {21761, 7, 3},
    {21771, 9, 3}, {21783, 7, 3}, {21793, 6, 3}, {21802, 6, 2}, {21810, 3, 2}, {21815, 4, 2}, {21821, 6, 2}, {21829, 5, 4},
    {21838, 8, 3}, {21849, 12, 3}, {21864, 14, 3}, {21881, 15, 3}, {21899, 6, 3}, {21908, 5, 2}, {21915, 6, 2}, {21923, 8, 2},
    {21933, 11, 3}, {21947, 7, 3}, {21957, 9, 3}, {21969, 7, 3}, {21979, 6, 2}, {21987, 6, 3}, {21996, 5, 4}, {22005, 6, 3},
    {22014, 7, 2}, {22023, 5, 3}, {22031, 6, 3}, {22040, 6, 3}, {22049, 4, 2}, {22055, 5, 2}, {22062, 8, 3}, {22073, 5, 3},
    {22081, 5, 3}, {22089, 6, 3}, {22098, 6, 3}, {22107, 7, 3}, {22117, 11, 2}, {22130, 9, 2}, {22141, 11, 3}, {22155, 7, 2},
    {22164, 6, 2}, {22172, 10, 3}, {22185, 5, 3}, {22193, 7, 2}, {22202, 9, 2}, {22213, 13, 6}, {22232, 14, 6}, {22252, 13, 6},
    {22271, 14, 6}, {22291, 9, 2}, {22302, 16, 3}, {22321, 17, 3}, {22341, 4, 2}, {22347, 6, 3}, {22356, 4, 3}, {22363, 7, 3},
    {22373, 6, 3}, {22382, 7, 3}, {22392, 7, 1}, {22400, 5, 1}, {22406, 4, 4}, {22414, 6, 3}, {22423, 6, 6}, {22435, 6, 6},
    {22447, 5, 4}, {22456, 6, 3}, {22465, 6, 3}, {22474, 5, 4}, {22483, 7, 6}, {22496, 7, 6}, {22509, 7, 6}, {22522, 7, 6},
    {22535, 8, 3}, {22546, 6, 2}, {22554, 7, 3}, {22564, 6, 3}, {22573, 7, 3}, {22583, 7, 3}, {22593, 4, 4}, {22601, 5, 4},
    {22610, 3, 3}, {22616, 3, 3}, {22622, 7, 3}, {22632, 5, 4}, {22641, 5, 3}, {22649, 6, 3}, {22658, 5, 3}, {22666, 6, 3},
    {22675, 4, 4}, {22683, 6, 3}, {22692, 6, 3}, {22701, 3, 2}, {22706, 6, 3}, {22715, 6, 3}, {22724, 5, 3}, {22732, 5, 3},
    {22740, 6, 3}, {22749, 5, 4}, {22758, 7, 3}, {22768, 7, 3}, {22778, 6, 3}, {22787, 6, 3}, {22796, 5, 4}, {22805, 7, 3},
    {22815, 7, 3}, {22825, 6, 3}, {22834, 5, 3}, {22842, 7, 3}, {22852, 6, 2}, {22860, 7, 2}, {22869, 5, 2}, {22876, 6, 2},
    {22884, 4, 2}, {22890, 3, 2}, {22895, 4, 2}, {22901, 4, 4}, {22909, 5, 2}, {22916, 5, 4}, {22925, 5, 4}, {22934, 5, 2},
    {22941, 4, 2}, {22947, 5, 2}, {22954, 7, 2}, {22963, 7, 2}, {22972, 4, 2}, {22978, 5, 2}, {22985, 7, 3}, {22995, 5, 2},
    {23002, 4, 4}, {23010, 5, 2}, {23017, 8, 3}, {23028, 5, 4}, {23037, 5, 4}, {23046, 4, 3}, {23053, 5, 3},
};

}  // namespace

std::span<const NamedReference> named_references() noexcept { return kNames; }
const char* reference_pool() noexcept { return kPool; }

}  // namespace v1
}  // namespace onrecord
